import type { GoalRecord } from '../goals.types';
import type { GoalReading } from './reading.types';
import { createReuse } from './reuse';

const reuse = createReuse<GoalRecord, string>();

/** Without case, accents and the marks of Arabic vowels, as people type when they search. */
export function toSearch(text: string): string {
  // Most texts have none of these, and a search makes thousands of texts ready at the first letter.
  // eslint-disable-next-line no-control-regex -- every character of ASCII, so that nothing else is taken for one
  if (/^[\u0000-\u007F]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u064B-\u065F\u0640]/g, '')
    .toLowerCase();
}

/** What a goal says, ready to be searched; made once per state of its texts. */
export function searchTextOf({ goal, keyResults }: GoalReading): string {
  const records = keyResults.map(({ keyResult }) => keyResult);
  return reuse(goal, records, () =>
    toSearch(
      [goal.title, goal.why ?? '', ...records.flatMap(({ title, unit = '' }) => [title, unit])].join('\n'),
    ),
  );
}
