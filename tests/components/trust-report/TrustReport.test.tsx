import { render, screen, waitFor, within } from '@testing-library/react';
import { team15 } from 'plinth/instruments';
import { TrustReport, type TrustReportProps } from 'plinth/trust-report';
import { createRef } from 'react';
import { ar } from '../../../src/locales/ar';
import {
  allEqual,
  broken,
  doubtful,
  firstRound,
  leaderGap,
  longComments,
  everyWeek,
  sixRounds,
  splitTeam,
  tooFew,
  twoRounds,
  withGroups,
  elevenPoints,
  elevenRound,
} from '../../../stories/trust-report/data';
import { renderStrict } from '../../helpers/render';
import { settle } from '../../helpers/settle';
import { summaryOf } from '../../core/trust-report/report/figures';

const show = (props: TrustReportProps) => renderStrict(<TrustReport instrument={team15} {...props} />);
/** With everything that loads on demand. */
const shown = async (props: TrustReportProps) => {
  const result = show(props);
  await waitFor(() => expect(document.querySelector('[data-plinth-part="report-next"]')).toBeInTheDocument());
  return result;
};
const part = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name}`) });

describe('the first view', () => {
  it('leads with words, says who answered and why it is shown', async () => {
    await shown({ summaries: twoRounds, title: 'Northlight' });
    expect(
      screen.getByRole('heading', { level: 2, name: 'You argue better. You follow up less.' }),
    ).toBeVisible();
    expect(screen.getByText('7 of 8 answered')).toBeVisible();
    expect(screen.getByText(/^Shown only because 5 or more answered/)).toBeVisible();
    expect(screen.getByText('Northlight')).toBeVisible();
  });

  it('shows the pyramid with scores, bands, agreement and change', async () => {
    await shown({ summaries: twoRounds });
    const levels = within(screen.getByRole('list', { name: 'Team pyramid' })).getAllByRole('listitem');
    expect(levels.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Trust: 4.0 of 5, Solid. Aligned. no clear change since July'),
      expect.stringContaining('Conflict: 4.2 of 5, Solid. Aligned. up 1.2 since July'),
      expect.stringContaining('Commitment: 3.4 of 5, Uneven. Split. no clear change since July'),
      expect.stringContaining('Accountability: 2.1 of 5, Fragile. Aligned. down 1.7 since July'),
      expect.stringContaining('Rests on a weaker level'),
    ]);
  });

  it('names up to three things worth talking about, each with a chart in words', async () => {
    await shown({ summaries: twoRounds });
    const findings = await part('Worth talking about');
    expect(
      within(findings)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Commitment: you see it in different ways',
      'Accountability: thin ground, and you agree on it',
      'The lead sees it 0.8 higher: Conflict',
    ]);
    expect(
      within(findings)
        .getAllByRole('img')
        .map((chart) => chart.getAttribute('aria-label')),
    ).toEqual([
      'Commitment: 1 × Almost never, 2 × Seldom, 2 × Often, 2 × Almost always',
      'Accountability: 5 × Seldom, 2 × Sometimes',
      'Conflict: team 4.2, lead 5.0',
    ]);
  });

  it('says so where nothing stands out', async () => {
    await shown({ summaries: allEqual });
    expect(await part('Worth talking about')).toHaveTextContent('Nothing stands out.');
  });

  it('puts headings in order', async () => {
    await shown({ summaries: sixRounds });
    await part('What to do next');
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it('forwards its ref and a class name per part', async () => {
    const ref = createRef<HTMLDivElement>();
    render(
      <TrustReport
        ref={ref}
        summaries={twoRounds}
        className="mine"
        classNames={{ header: 'top', root: 'all' }}
      />,
    );
    await part('What to do next');
    expect(ref.current).toHaveClass('mine', 'all');
    expect(screen.getByRole('banner', { hidden: true })).toHaveClass('top');
  });
});

describe('rounds', () => {
  it('switches by press and says so', async () => {
    const onRoundChange = vi.fn();
    const { user } = await shown({ summaries: sixRounds, onRoundChange });
    await user.click(screen.getByRole('radio', { name: 'July' }));
    expect(onRoundChange).toHaveBeenCalledExactlyOnceWith('round-5', expect.anything());
    expect(screen.getByText('8 of 8 answered')).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('Showing July'));
  });

  it('are chosen from a list where there are many, the newest first', async () => {
    const onRoundChange = vi.fn();
    const { user } = show({ summaries: everyWeek, onRoundChange });
    const rounds = await screen.findByRole('combobox', { name: 'Round' });
    expect(rounds).toHaveDisplayValue('Week 26');
    expect(within(rounds).getAllByRole('option')[0]).toHaveTextContent('Week 26');
    await user.selectOptions(rounds, 'Week 3');
    expect(onRoundChange).toHaveBeenCalledExactlyOnceWith('round-3', expect.anything());
    expect(screen.queryByRole('radiogroup', { name: 'Round' })).toBeNull();
  });

  it('shows each principle over all rounds, a gap where one had too few answers', async () => {
    const { user } = show({ summaries: sixRounds });
    const trend = await part('Over the rounds');
    const [trust] = within(trend).getAllByRole('img');
    expect(trust?.getAttribute('aria-label')).toMatch(
      /^Trust: December \d\.\d, March \d\.\d, May no figures, June/,
    );
    await user.click(within(trend).getByRole('button', { name: 'Show as table' }));
    const table = within(trend).getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(7);
    expect(within(table).getByRole('row', { name: /^Conflict .* no figures/ })).toBeVisible();
    expect(within(trend).queryByRole('img')).not.toBeInTheDocument();
  });

  it('offers no switch and no trend for one round', async () => {
    show({ summaries: firstRound });
    await part('How answers spread');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Over the rounds/ })).not.toBeInTheDocument();
  });
});

describe('below the first view', () => {
  it('spreads answers with counts as text, and the same as a table', async () => {
    const { user } = show({ summaries: splitTeam });
    const spread = await part('How answers spread');
    expect(
      within(spread).getByRole('img', { name: /^Conflict: 5 × Seldom, 1 × Often, 3 ×/ }),
    ).toHaveTextContent('513');
    expect(
      within(within(spread).getByRole('list', { name: 'Points of the scale' })).getAllByRole('listitem'),
    ).toHaveLength(5);
    expect(within(spread).getAllByText('Split')).toHaveLength(2);
    await user.click(within(spread).getByRole('button', { name: 'Show as table' }));
    const row = within(spread).getByRole('row', { name: /^Conflict/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['9', '0', '5', '0', '1', '3', '3.2', '2.0 to 4.4', 'Split']);
    await user.click(within(spread).getByRole('button', { name: 'Show as picture' }));
    expect(within(spread).queryByRole('table')).not.toBeInTheDocument();
  });

  it('starts with tables where that is wanted', async () => {
    show({ summaries: sixRounds, defaultTables: true });
    expect(await screen.findAllByRole('table')).toHaveLength(2);
  });

  it('shows the leader’s view in words that follow its reading', async () => {
    show({ summaries: leaderGap });
    const leader = await part('Lead and team');
    const rows = within(leader)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows[0]).toContain('Lead and team see much the same');
    expect(rows[1]).toContain('The lead sees it 1.6 higher');
    expect(rows[3]).toContain('The lead sees it 1.2 lower');
  });

  it('shows groups from the threshold up and says that others are not there', async () => {
    show({ summaries: withGroups });
    const groups = await part('By group');
    const names = within(groups)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Leipzig', 'Porto']);
    expect(groups).toHaveTextContent('Groups that are too small to stay anonymous are not shown here.');
  });

  it('reads out comments in their own direction, long ones behind a button', async () => {
    const { user } = show({ summaries: longComments });
    const comments = await part('In your own words');
    expect(within(comments).getByText('Short.').tagName).toBe('BDI');
    const [more] = within(comments).getAllByRole('button', { name: 'Show more' });
    const text = document.getElementById(more!.getAttribute('aria-describedby')!)?.querySelector('bdi');
    expect(text).toHaveAttribute('data-clamped');
    await user.click(more!);
    expect(text).not.toHaveAttribute('data-clamped');
    expect(more).toHaveAttribute('aria-expanded', 'true');
    await user.click(within(comments).getByRole('button', { name: 'Show less' }));
    expect(text).toHaveAttribute('data-clamped');
  });

  it('offers a retro or a goal per principle, what is worth talking about first', async () => {
    const onPlan = vi.fn();
    const { user } = show({ summaries: twoRounds, onPlan });
    const next = await part('What to do next');
    const names = within(next)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Commitment', 'Accountability', 'Conflict', 'Trust', 'Results']);
    await user.click(within(next).getByRole('button', { name: 'Set a goal: Accountability' }));
    expect(onPlan).toHaveBeenLastCalledWith('accountability', 'goal', expect.anything());
    await user.click(screen.getByRole('button', { name: 'Plan the retro' }));
    expect(onPlan).toHaveBeenLastCalledWith('commitment', 'retro', expect.anything());
  });

  it('lets a host put its own next step there, and asks nothing of a reader without one', async () => {
    const { unmount } = show({
      summaries: twoRounds,
      onPlan: vi.fn(),
      renderNextStep: (id) => <a href={`#${id}`}>Open {id}</a>,
    });
    expect(await screen.findByRole('link', { name: 'Open trust' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Set a goal/ })).not.toBeInTheDocument();
    unmount();
    show({ summaries: twoRounds });
    await part('What to do next');
    expect(screen.queryByRole('button', { name: /goal|retro/ })).not.toBeInTheDocument();
  });

  it('tells whoever runs the round what is odd, in plain words', async () => {
    show({ summaries: doubtful });
    const notes = await part('For whoever runs the round');
    expect(
      within(notes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Trust: the answers to its statements pull in opposite directions'),
      'One answer sheet came in twice. The later one counts.',
      expect.stringContaining('the lead has not agreed'),
    ]);
    expect(notes).not.toHaveTextContent(/alpha/i);
  });
});

describe('without figures', () => {
  it('is kind below the threshold: a count, a bar, a reminder, nothing else', async () => {
    const onRemind = vi.fn();
    const { user, container } = show({ summaries: tooFew, onRemind });
    expect(screen.getByRole('heading', { level: 2, name: '2 more answers to go' })).toBeVisible();
    const bar = screen.getByRole('progressbar', { name: 'Answers so far' });
    expect(bar).toHaveAttribute('aria-valuetext', '3 of 5');
    await user.click(screen.getByRole('button', { name: 'Send a kind reminder' }));
    expect(onRemind).toHaveBeenCalledOnce();
    expect(container).not.toHaveTextContent(/mean|trust|export/i);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('waits for answers to the last round alone: those before it are over', async () => {
    show({
      summaries: [...tooFew, ...twoRounds],
      onRemind: vi.fn(),
      defaultRound: tooFew[0]!.id,
    });
    await settle();
    expect(screen.getByRole('progressbar', { name: 'Answers so far' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Too few answers' })).toBeVisible();
    expect(screen.queryByText(/Until then/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Send a kind reminder' })).not.toBeInTheDocument();
  });

  it('is empty before the first round', async () => {
    show({ summaries: [], emptyAction: <button type="button">Start</button> });
    expect(screen.getByRole('heading', { name: 'No round yet' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Start' })).toBeVisible();
  });

  it('is busy while figures are on their way', async () => {
    const { container } = show({ summaries: twoRounds, loading: true });
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
    await waitFor(() => expect(container.querySelector('[data-plinth-part="report-blank"]')).toBeVisible());
    expect(screen.queryByText('You argue better. You follow up less.')).not.toBeInTheDocument();
  });

  it('names a round that it cannot read and shows the others', async () => {
    const onError = vi.fn();
    await shown({ summaries: broken, onError });
    expect(await screen.findByText(/summaries\[1\]\.summary/)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Team pyramid' })).toBeVisible();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: 'data' }));
  });

  it('says that nothing can be shown, and where the fault is', async () => {
    show({ summaries: broken.slice(1) });
    expect(screen.getByRole('heading', { name: 'This report cannot be shown yet' })).toBeVisible();
    expect(await screen.findByRole('alert', { name: '' })).toBeVisible();
  });
});

describe('a closer look', () => {
  it('shows the range of a mean, and single statements where the summary may', async () => {
    const { user } = await shown({ summaries: elevenRound, instrument: elevenPoints });
    const spread = await part('How answers spread');
    expect(within(spread).queryByText(/Likely range/)).toBeNull();
    await user.click(within(spread).getByText('A closer look', { selector: '[aria-label$=": Trust"]' }));
    const list = await screen.findByRole('list', { name: 'Statements on Trust' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getAllByRole('img')[0]).toHaveAccessibleName(
      /^It is like that for me today\.: \d+ ×/,
    );
    expect(within(spread).getByText(/Likely range/)).toHaveTextContent(/\d\.\d to \d\.\d/);
  });

  it('says why there is none, beside another round', async () => {
    const { user } = await shown({ summaries: twoRounds });
    const spread = await part('How answers spread');
    await user.click(within(spread).getByText('A closer look', { selector: '[aria-label$=": Trust"]' }));
    expect(await screen.findByText(/shown from 10 answers up/)).toBeVisible();
  });
});

it('shows what was worked out, and withholds what could point at somebody', async () => {
  await shown({ summaries: elevenRound, instrument: elevenPoints });
  const table = within(await part('Worked out from answers')).getByRole('table');
  expect(within(table).getByRole('row', { name: /^Outlook 12 \d\.\d \d\.\d/ })).toBeVisible();
  expect(within(table).getByRole('row', { name: /^Trust of the convinced/ })).toHaveTextContent('Not shown');
});

it('draws the solid line where the instrument has it', async () => {
  const rounds = ['a', 'b'].map((id) => ({ ...elevenRound[0]!, id, title: id }));
  const { container } = await shown({ summaries: rounds, instrument: elevenPoints });
  await part('Over the rounds');
  // 80 % of a box of 64 with 5 around, from above.
  expect(container.querySelector('[data-solid]')).toHaveAttribute('d', 'M0 15.8H120');
});

describe('files', () => {
  it('offers figures and pictures once somebody reaches for them', async () => {
    const { user } = await shown({ summaries: twoRounds });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const names = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Figures as a table (CSV)',
      'Figures as a file (JSON)',
      'Pyramid as SVG',
      'Pyramid as PNG',
      'Spread as SVG',
      'Spread as PNG',
      'Rounds as SVG',
      'Rounds as PNG',
      'Print or save as PDF',
    ]);
  });
});

it('speaks Arabic and runs from right to left', async () => {
  const { container } = await shown({ summaries: twoRounds, messages: ar });
  expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/تتناقشون أفضل.+تتابعون أقل/);
  expect(await part('كيف تتوزع الإجابات')).toHaveTextContent('٤٫٠');
});

it('shows more levels than a pyramid has in the spread alone', async () => {
  const levels = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`level${index}`, summaryOf({}).subscales['trust']!]),
  );
  show({ summary: { ...summaryOf({}), subscales: levels } });
  const spread = await part('How answers spread');
  expect(within(spread).getAllByRole('img')).toHaveLength(9);
  expect(screen.queryByRole('list', { name: 'Team pyramid' })).not.toBeInTheDocument();
});
