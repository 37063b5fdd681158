import { act, renderHook } from '@testing-library/react';
import { useTrustReport, type UseTrustReportOptions } from 'plinth/trust-report';
import { team15 } from 'plinth/instruments';
import { ar } from '../../../src/locales/ar';
import { de } from '../../../src/locales/de';
import {
  allEqual,
  broken,
  firstRound,
  hugeTeam,
  leaderGap,
  sixRounds,
  splitTeam,
  tooFew,
  twoRounds,
} from '../../../stories/trust-report/data';
import { thrownLater } from '../../helpers/thrown-later';
import { figures, summaryOf } from '../../core/trust-report/report/figures';

const read = (options: UseTrustReportOptions) =>
  renderHook(() => useTrustReport({ instrument: team15, ...options })).result.current;
function ready(options: UseTrustReportOptions) {
  const { state } = read(options);
  if (state.status !== 'ready') throw new Error(`expected figures, got ${state.status}`);
  return state;
}

it('keeps its page where a host throws as it is told what does not fit', () => {
  const cause = new Error('no log today');
  const thrown = thrownLater(() =>
    renderHook(() =>
      useTrustReport({
        summaries: broken,
        onError() {
          throw cause;
        },
      }),
    ),
  );
  expect(thrown).toContain(cause);
});

describe('what the report says', () => {
  it('leads with what got better and what got thinner', () => {
    const state = ready({ summaries: twoRounds });
    expect(state.headline).toBe('You argue better. You follow up less.');
    expect(state.answered).toBe('7 of 8 answered');
    expect(state.why).toContain('Shown only because 5 or more answered');
    expect(state.previous).toBe('July');
  });

  it('says where a team stands that has no round to compare with', () => {
    const state = ready({ summaries: firstRound });
    expect(state.headline).toBe('You are strongest in Trust, thinnest in Accountability.');
    expect(state.levels.every(({ change }) => change === '')).toBe(true);
  });

  it('names a split first, and counts the ends as the reading does', () => {
    const [first] = ready({ summaries: splitTeam }).findings;
    expect(first).toMatchObject({ kind: 'split', subscale: 'conflict', label: 'You are split' });
    expect(first?.text).toMatch(/^5 of 9 stand low, 4 stand high, fewer sit between\./);
  });

  it('finds nothing in equal answers', () => {
    expect(ready({ summaries: allEqual }).findings).toEqual([]);
  });

  it('shows a leader beside the team only where the summary has one', () => {
    expect(ready({ summaries: leaderGap }).findings.map(({ kind }) => kind)).toContain('gap');
    const said = ready({ summaries: hugeTeam }).findings.map(({ kind, title, text }) => [kind, title, text]);
    expect(said.flat().join(' ')).not.toMatch(/\blead|gap/i);
  });

  it.each([
    ['up', 'up 0.6'],
    ['down', 'down 0.6'],
    ['steady', 'steady'],
    ['unclear', 'no clear change'],
  ] as const)('says of a change that reads %s: %s', (reading, words) => {
    const change = reading === 'down' ? -0.6 : 0.6;
    const summary = summaryOf({ trust: { mean: 4, change, reading } });
    const state = ready({ summary });
    expect(state.levels[0]?.change).toBe(words);
    // An arrow is a claim as well, and says the way: the figure beside the pyramid has no room for words.
    const trend = { up: 'up', down: 'down', steady: null, unclear: null }[reading];
    expect(state.figure[0]?.trend).toEqual(trend === null ? undefined : { direction: trend, text: '0.6' });
    const moved = state.findings.filter(({ kind }) => kind === 'move');
    expect(moved).toHaveLength(reading === 'up' || reading === 'down' ? 1 : 0);
  });

  it('says every figure of a level in its name', () => {
    const [trust] = ready({ summaries: twoRounds }).figure;
    expect(trust?.name).toBe('Trust: 4.0 of 5, Solid. Aligned. no clear change since July');
  });

  it('tells a withheld level from a low one', () => {
    const summary = summaryOf({});
    const hidden = { n: null, mean: null, percent: null, band: null };
    const state = ready({ summary: { ...summary, subscales: { ...summary.subscales, trust: hidden } } });
    expect(state.figure[0]).toMatchObject({ share: null, name: 'Trust: too few answers for a score' });
    expect(state.levels[0]).toMatchObject({ figures: null, mean: '', agreement: '' });
  });

  it('speaks the language of its catalogue, digits included', () => {
    expect(ready({ summaries: twoRounds, messages: de }).headline).toBe(
      'Ihr streitet besser. Ihr hakt seltener nach.',
    );
    const arabic = ready({ summaries: twoRounds, messages: ar });
    expect(arabic.answered).toBe('أجاب ٧ من ٨');
    expect(arabic.levels[0]?.mean).toBe('٤٫٠');
  });

  it('shows numbers where the scale has no words', () => {
    const { points, levels } = ready({ summary: summaryOf({}), instrument: undefined });
    expect(points.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    expect(levels.map(({ title }) => title)).toEqual([
      'Trust',
      'Conflict',
      'Commitment',
      'Accountability',
      'Results',
    ]);
  });

  it('takes titles of levels of a host’s own', () => {
    const summary = { ...summaryOf({}), subscales: { calm: figures({}), focus: figures({ mean: 2 }) } };
    const model = {
      id: 'own',
      levels: [
        { id: 'calm', texts: { en: { title: 'Calm' } } },
        { id: 'focus', texts: { en: { title: 'Focus' } } },
      ],
    };
    const state = ready({ summary, model, instrument: undefined });
    expect(state.headline).toBe('You are strongest in Calm, thinnest in Focus.');
  });
});

describe('rounds', () => {
  it('starts with the newest', () => {
    const { state } = read({ summaries: sixRounds });
    expect('round' in state && state.round.title).toBe('September');
  });

  it('switches, asks the host first and announces what is shown', () => {
    const onRoundChange = vi.fn();
    const { result } = renderHook(() => useTrustReport({ summaries: sixRounds, onRoundChange }));
    act(() => result.current.commands.setRound('round-3'));
    expect(onRoundChange).toHaveBeenCalledExactlyOnceWith(
      'round-3',
      expect.objectContaining({ reason: 'command' }),
    );
    expect(result.current.state).toMatchObject({
      status: 'insufficient',
      summary: { answered: 3, needed: 5 },
    });
    expect(result.current.announcer.getSnapshot()?.text).toBe('Showing May');
  });

  it('stays where a host says no', () => {
    const { result } = renderHook(() =>
      useTrustReport({ summaries: sixRounds, onRoundChange: (_, details) => details.cancel() }),
    );
    act(() => result.current.commands.setRound('round-1'));
    expect(result.current.state).toMatchObject({ round: { id: 'round-6' } });
  });

  it('waits for the host where it is controlled', () => {
    const { result } = renderHook(() => useTrustReport({ summaries: sixRounds, round: 'round-2' }));
    act(() => result.current.commands.setRound('round-1'));
    expect(result.current.state).toMatchObject({ round: { id: 'round-2' } });
  });

  it('shows the newest where the wanted one is not there', () => {
    expect(read({ summaries: sixRounds, round: 'gone' }).state).toMatchObject({ round: { id: 'round-6' } });
  });

  it('keeps its state while a host hands in equal summaries', () => {
    const { result, rerender } = renderHook(() =>
      useTrustReport({ summaries: sixRounds.map((round) => ({ ...round })) }),
    );
    const { state } = result.current;
    rerender();
    expect(result.current.state).toBe(state);
  });
});

describe('without figures', () => {
  it('is empty without a round', () => {
    expect(read({}).state.status).toBe('empty');
    expect(read({ summaries: [] }).state.status).toBe('empty');
  });

  it('knows how many, and nothing else, below the threshold', () => {
    const { state } = read({ summaries: tooFew });
    expect(state).toMatchObject({
      status: 'insufficient',
      summary: { status: 'insufficient', answered: 3, needed: 5 },
    });
    expect(state).not.toHaveProperty('levels');
  });

  it('leaves out what it cannot read, says where, and tells the host', () => {
    const onError = vi.fn();
    const { state } = read({ summaries: broken, onError });
    expect(state).toMatchObject({
      status: 'ready',
      problems: [{ code: 'wrongType', path: ['summaries', 1, 'summary'] }],
    });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'data', widget: 'trust-report' }));
  });

  it.each([[null], ['rounds'], [[null]], [[{ id: 7, summary: {} }]], [{ 0: 1 }]])(
    'never throws for %j',
    (summaries) => {
      const { state } = read({ summaries: summaries as never });
      expect(['empty', 'invalid']).toContain(state.status);
    },
  );

  it('refuses a second round of one id, and an instrument that is none', () => {
    const twice = [...twoRounds, twoRounds[0]!];
    expect(read({ summaries: twice }).state.problems).toMatchObject([{ code: 'duplicateId' }]);
    const { state } = read({ summaries: twoRounds, instrument: { items: [] } as never });
    expect(state.problems).toMatchObject([{ code: 'wrongType', path: ['instrument'] }]);
    expect(state.status).toBe('ready');
  });
});
