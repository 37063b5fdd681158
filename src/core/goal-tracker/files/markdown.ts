import type { GoalReading, GoalsReading, KeyResultReading } from '../selectors/reading.types';
import { stancesOn } from '../selectors/stances';

/** Everything in a report that is not a figure or somebody's own words. */
export interface ReportWords {
  /** Headings of the columns: what, from, now, target, progress, status, confidence. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  /** Where a key result began, where it stands and where it is to go: `31 hours`, `1 of 4 steps`, `at most 2`. */
  readonly figures: (reading: KeyResultReading) => readonly [from: string, now: string, target: string];
  readonly date: (day: string) => string;
  readonly status: (status: GoalReading['status']) => string;
  readonly nameOf: (person: string) => string;
  /** One line under the title of the report, and one under that of each goal. */
  readonly period: (period: {
    readonly start: string;
    readonly end: string;
    readonly progress: number;
  }) => string;
  readonly goal: (goal: GoalReading, owners: readonly string[]) => string;
  /** Labels of what follows. */
  readonly learnings: string;
  readonly stances: string;
  readonly stance: (stance: 'committed' | 'reserved' | 'notYet') => string;
  readonly lastNote: string;
  readonly none: string;
}

/**
 * A period as a Markdown report (CommonMark with tables): a heading per goal, a table of its key results, the last note
 * of each, stances with their reasons, learnings. People's own words are escaped, so that they are text and nothing else. An empty
 * text for a period that is not there.
 */
export function goalsToMarkdown(reading: GoalsReading, period: string, words: ReportWords): string {
  const found = reading.period(period);
  if (!found) return '';
  const { title, start, end, learnings } = found.period;
  const blocks = [
    `# ${inline(title)}`,
    inline(words.period({ start, end, progress: found.progress.clamped })),
    ...quoted(words.learnings, learnings),
    ...found.goals.flatMap((goal) => goalBlocks(reading, goal, words)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function goalBlocks(reading: GoalsReading, goal: GoalReading, words: ReportWords): readonly string[] {
  const owners = Object.keys(goal.goal.owners).map(words.nameOf);
  const { spoken } = stancesOn(reading.document, goal.goal.id, []);
  return [
    `## ${inline(goal.goal.title)}`,
    inline(words.goal(goal, owners)),
    ...(goal.goal.why ? [paragraph(goal.goal.why)] : []),
    table(goal.keyResults, words),
    list(
      words.lastNote,
      goal.keyResults.flatMap(({ keyResult, last }) =>
        last?.checkIn.note ? [`${keyResult.title}: ${last.checkIn.note}`] : [],
      ),
    ),
    list(
      words.stances,
      spoken.map(
        ({ person, stance, reason }) =>
          `${words.nameOf(person)}: ${words.stance(stance)}${reason === undefined ? '' : ` (${reason})`}`,
      ),
    ),
    ...quoted(words.learnings, goal.goal.learnings),
  ];
}

function table(keyResults: readonly KeyResultReading[], words: ReportWords): string {
  if (keyResults.length === 0) return '';
  const row = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [
    row(words.columns),
    `|${' --- |'.repeat(words.columns.length)}`,
    ...keyResults.map((reading) =>
      row([
        reading.keyResult.title,
        ...words.figures(reading),
        words.percent(reading.progress.raw),
        words.status(reading.status),
        reading.confidence === null ? words.none : words.number(reading.confidence),
      ]),
    ),
  ].join('\n');
}

function list(label: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return [`**${inline(label)}**`, '', ...items.map((item) => `- ${inline(item)}`)].join('\n');
}

function quoted(label: string, text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return [];
  return [`**${inline(label)}**`, paragraph(text)];
}

/** Whatever would be markup in Markdown or HTML, as text on one line; signs that are none there stay as they are. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/:\/\//g, '\\://');
}

/** Line breaks stay, as hard ones. */
function paragraph(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(inline)
    .filter((line) => line !== '')
    .join('\\\n');
}
