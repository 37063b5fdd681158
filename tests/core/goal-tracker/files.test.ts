import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalsToCalendar } from '../../../src/core/goal-tracker/files/calendar';
import { goalsFromJson, goalsToJson, recordsOf } from '../../../src/core/goal-tracker/files/json';
import { goalsToMarkdown, type ReportWords } from '../../../src/core/goal-tracker/files/markdown';
import { createGoalsDocument } from '../../../src/core/goal-tracker/goals.document';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { documentOf, done, goal, keyResult, period } from './helpers';

const team = teamGoals();
const reading = readGoals(team, { today: TEAM_TODAY });

describe('our own JSON', () => {
  test('loses nothing, fields that nobody declared included', () => {
    const odd = {
      ...team,
      goals: { ...team.goals, setup: { ...team.goals['setup']!, colour: { of: ['ours'] } } },
    } as typeof team;
    const read = goalsFromJson(goalsToJson(odd));
    expect(read).toMatchObject({ ok: true, readOnly: false });
    expect(read.ok && read.value).toEqual(odd);
  });

  test('comes into another document by a command', () => {
    const empty = createGoalsDocument({ createId: () => 'other' });
    const into = done(empty, { type: 'goals.import', records: recordsOf(team) });
    expect(into).toEqual({ ...team, id: 'other' });
  });

  test('cut at any place it is refused, never thrown', () => {
    const text = JSON.stringify(
      documentOf({ goals: [goal('g', { title: 'Ü 🎉 "\\' })], keyResults: [keyResult('k')] }),
    );
    expect(goalsFromJson(text).ok).toBe(true);
    for (let at = 0; at < text.length; at++)
      expect(goalsFromJson(text.slice(0, at))).toMatchObject({ ok: false, problems: [{ code: 'notJson' }] });
  });

  test.each([
    [null, 'notAnObject'],
    ['{"schema":"plinth/retro"}', 'wrongSchema'],
    [{ ...team, goals: { g: { id: 'g' } } }, 'missingField'],
    [{ ...team, goals: { g: goal('h') } }, 'idMismatch'],
    [
      { ...team, checkIns: { c: { id: 'c', keyResult: 'k', date: '2026-02-30', at: 0, value: 1 } } },
      'outOfRange',
    ],
    ['{"schema":"plinth/goals","version":1,"id":"d","goals":{"__proto__":{}}}', 'forbiddenKey'],
    ['x'.repeat(20_000_001), 'tooLong'],
  ])('what is wrong is said with its code (%#)', (input, code) => {
    const read = goalsFromJson(input);
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toContain(code);
  });

  test('of a newer version it opens to be read only', () => {
    expect(goalsFromJson({ ...team, version: 2 })).toMatchObject({ ok: true, readOnly: true });
  });
});

/** What a calendar makes of a file: lines unfolded, by event. */
function eventsIn(text: string) {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((block) =>
      Object.fromEntries(
        block.split('\n').flatMap((line) => {
          const [, name, content] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
          return name ? [[name, content!]] : [];
        }),
      ),
    );
}

describe('iCalendar', () => {
  const say = (entry: { kind: string; names: readonly string[] }) => ({
    summary: `${entry.kind}: ${entry.names[0]}`,
    description: entry.names.join(', '),
  });
  const text = goalsToCalendar(reading, { now: Date.UTC(2026, 7, 17, 9, 5, 3), say });

  test('is what RFC 5545 says', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTAMP:20260817T090503Z\r\n');
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(8);
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });

  test('has every due day from today on, the end, and what is to be done', () => {
    const days = eventsIn(text).map(({ UID, DTSTART, DTEND }) => [
      UID!.replace('@team-goals.plinth', ''),
      DTSTART,
      DTEND,
    ]);
    // Fridays to 25 September, then the last day; the fourth quarter has no goals.
    expect(days.filter(([uid]) => uid!.startsWith('check-in')).map(([, day]) => day)).toEqual([
      '20260821',
      '20260828',
      '20260904',
      '20260911',
      '20260918',
      '20260925',
      '20260930',
    ]);
    expect(days).toContainEqual(['review-q3', '20260930', '20261001']);
    expect(days).toContainEqual(['initiative-small-changes', '20260820', '20260821']);
    // Late is still to be done; done is done.
    expect(days).toContainEqual(['initiative-disk', '20260805', '20260806']);
    expect(days.map(([uid]) => uid)).not.toContain('initiative-rota');
  });

  test('made again it has the same UIDs, for one person only hers', () => {
    const uids = (one: string) => eventsIn(one).map(({ UID }) => UID);
    expect(uids(goalsToCalendar(reading, { now: 0, say }))).toEqual(uids(text));
    const mine = goalsToCalendar(reading, { now: 0, say, person: 'ewa' });
    expect(uids(mine).map((uid) => uid!.split('@')[0])).toEqual(['initiative-small-changes']);
  });

  test('escapes what people write, and folds between characters', () => {
    const words = 'A, b; c\\ d\r\nX-EVIL:1 \u0007 👩‍👩‍👧 ';
    const odd = documentOf({ goals: [goal('g')], keyResults: [keyResult('k')] });
    const summary = words.repeat(20);
    const made = goalsToCalendar(readGoals(odd, { today: period.start }), {
      now: 0,
      say: () => ({ summary }),
    });
    const [first] = eventsIn(made);
    const unescaped = first!['SUMMARY']!.replace(/\\([\\;,n])/g, (_, sign: string) =>
      sign === 'n' ? '\n' : sign,
    );
    expect(unescaped).toBe(summary.replaceAll('\r\n', '\n').replaceAll('\u0007', ''));
    expect(made).not.toMatch(/^X-EVIL/m);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(made))).toBe(made);
  });
});

const words: ReportWords = {
  columns: ['What', 'From', 'Now', 'Target', 'Progress', 'Status', 'Confidence'],
  percent: (share) => `${Math.round(share * 100)} %`,
  number: String,
  figures: ({ keyResult: { start, target, unit = '' }, value }) => {
    const amount = (one: number) => `${one} ${unit}`.trim();
    return [amount(start), value === null ? 'no value' : amount(value), amount(target)];
  },
  date: (day) => day,
  status: (status) => status ?? 'none',
  nameOf: (person) => person,
  period: ({ start, end }) => `${start} to ${end}`,
  goal: ({ progress }, owners) => `${owners.join(', ')}: ${Math.round(progress.clamped * 100)} %`,
  learnings: 'Learned',
  stances: 'Stances',
  stance: (stance) => stance,
  lastNote: 'Last said',
  none: 'no value',
};

describe('the report in Markdown', () => {
  test('tells a period', () => {
    const closed = done(team, {
      type: 'period.close',
      id: 'q3',
      on: '2026-09-30',
      learnings: 'Fewer goals.',
    });
    const report = goalsToMarkdown(readGoals(closed, { today: TEAM_TODAY }), 'q3', words);
    expect(report).toContain(
      '# Third quarter 2026\n\n2026-07-01 to 2026-09-30\n\n**Learned**\n\nFewer goals.\n',
    );
    expect(report).toContain('## Reviews come back the same day\n');
    expect(report).toContain('| Median review time | 31 hours | 25 hours | 12 hours | 32 % | atRisk | 5 |');
    expect(report).toContain('| Interviews held | 0 | 26 | 20 | 130 % | achieved | 10 |');
    expect(report).toContain('| Workshop held | 0 | no value | 1 | 0 % | none | no value |');
    expect(report).toContain('- dele: notYet (I review across two time zones. What counts as the same day?)');
    expect(goalsToMarkdown(reading, 'nothing', words)).toBe('');
  });

  test('figures and brackets stay as they are written', () => {
    const odd = documentOf({
      goals: [goal('g', { title: '99.91 % (on a 1. try): {a}!', why: '1. first\n1.5 x' })],
    });
    const report = goalsToMarkdown(readGoals(odd, { today: period.start }), 'p', words);
    expect(report).toContain('## 99.91 % (on a 1. try): {a}!\n');
    expect(report).toContain('1\\. first\\\n1.5 x');
  });

  test('people’s words are text and nothing else', () => {
    const evil = '# <img src=x onerror=a()> [x](javascript:a) | `b` *c* ![d](e)\n- f https://g.example';
    const odd = documentOf({
      goals: [goal('g', { title: evil, why: `${evil}\n1. h` })],
      keyResults: [keyResult('k', { title: evil, unit: '|' })],
    });
    const report = goalsToMarkdown(readGoals(odd, { today: period.start }), 'p', words);
    expect(report).not.toMatch(/(?<!\\)</);
    expect(report).not.toMatch(/(?<!\\)\]\(/);
    expect(report).not.toMatch(/(?<!\\)`/);
    expect(report.split('\n').filter((line) => line.startsWith('# '))).toEqual(['# Period']);
    // Every row has as many cells as the heading.
    const rows = report.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)!.length)).toEqual([8, 8, 8]);
  });

  test('whatever is written, headings are ours', () => {
    fc.assert(
      fc.property(
        fc.string({
          minLength: 1,
          unit: fc.constantFrom('#', ' ', '\n', '-', '=', '|', '`', '1', '.', 'a', '\\', '>'),
        }),
        (title) => {
          const odd = documentOf({ goals: [goal('g', { title, why: title })] });
          const report = goalsToMarkdown(readGoals(odd, { today: period.start }), 'p', words);
          const headings = report.split('\n').filter((line) => /^(#|=+\s*$|-+\s*$|>)/.test(line));
          expect(headings.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
