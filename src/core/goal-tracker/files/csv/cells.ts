import { isId } from '../../../shared/checks';
import { dayNumber } from '../../../shared/iso-date';
import { parseNumber, type NumberSigns } from '../../../shared/parse-number';
import { problem, type Path, type Problem } from '../../../shared/problem';
import type { GoalKind, GoalLevel, Metric } from '../../goals.types';
import type { GoalColumn } from './columns';

/** What one row says, once each cell has been read. */
export interface GoalRow {
  period?: string;
  periodStart?: string;
  periodEnd?: string;
  goal?: string;
  why?: string;
  kind?: GoalKind;
  level?: GoalLevel;
  owners?: readonly string[];
  principle?: string;
  parent?: string;
  goalWeight?: number;
  keyResult?: string;
  metric?: Metric;
  start?: number;
  target?: number;
  upper?: number;
  unit?: string;
  weight?: number;
  date?: string;
  value?: number;
  confidence?: number;
  note?: string;
  author?: string;
}

export interface CellOptions {
  /**
   * How numbers are written in the file, if they can be read so. Our own files always have a point.
   * @default the way in which most of the file's numbers can be read, with a point rather than a comma
   */
  readonly numbers?: NumberSigns;
  /** The id of a person, a principle or another value that the file names in words. @default the words, where they are an id */
  readonly idOf?: (column: 'owners' | 'principle' | 'author', words: string) => string | undefined;
}

export const NUMBER_COLUMNS: ReadonlySet<GoalColumn> = new Set([
  'goalWeight',
  'start',
  'target',
  'upper',
  'weight',
  'value',
  'confidence',
]);

const ALLOWED = {
  kind: ['committed', 'aspirational'],
  level: ['team', 'department', 'personal'],
  metric: ['increase', 'decrease', 'above', 'below', 'range', 'binary', 'milestones'],
} as const;

/** Spreadsheets write a share with its sign. */
export const bareNumber = (text: string): string => text.replace(/\s*[%٪]\s*$/, '');

/** Reads one cell into its row. An empty one says nothing. @returns what is wrong with it, if anything is */
export function readCell(
  row: GoalRow,
  column: GoalColumn,
  cell: string,
  path: Path,
  options: CellOptions,
): Problem | undefined {
  const text = cell.trim();
  if (text === '') return undefined;
  const value = text.slice(0, 100);
  switch (column) {
    case 'goalWeight':
    case 'start':
    case 'target':
    case 'upper':
    case 'weight':
    case 'value':
    case 'confidence': {
      const number = parseNumber(bareNumber(text), options.numbers);
      if (number === undefined) return problem('notFinite', path, { value });
      if ((column === 'weight' || column === 'goalWeight') && number < 0)
        return problem('outOfRange', path, { value, min: 0, max: Number.MAX_VALUE });
      if (column === 'confidence' && !(Number.isInteger(number) && number >= 0 && number <= 10))
        return problem('outOfRange', path, { value, min: 0, max: 10 });
      row[column] = number;
      return undefined;
    }
    case 'date':
    case 'periodStart':
    case 'periodEnd':
      if (dayNumber(text) === undefined) return problem('wrongType', path, { value, expected: 'date' });
      row[column] = text;
      return undefined;
    case 'kind':
    case 'level':
    case 'metric': {
      const word = text.toLowerCase();
      if (!(ALLOWED[column] as readonly string[]).includes(word))
        return problem('notAllowed', path, { value, allowed: ALLOWED[column].join(', ') });
      Object.assign(row, { [column]: word });
      return undefined;
    }
    case 'owners':
      return readIds(row, text.split(/[;\n]/), path, options);
    case 'principle':
    case 'author': {
      const id = toId(column, text, options);
      if (id === undefined) return problem('badId', path, { value });
      row[column] = id;
      return undefined;
    }
    default:
      row[column] = text;
      return undefined;
  }
}

function toId(
  column: 'owners' | 'principle' | 'author',
  words: string,
  { idOf }: CellOptions,
): string | undefined {
  const id = idOf ? idOf(column, words) : words;
  return id !== undefined && isId(id) ? id : undefined;
}

function readIds(
  row: GoalRow,
  words: readonly string[],
  path: Path,
  options: CellOptions,
): Problem | undefined {
  const owners: string[] = [];
  for (const word of words.map((one) => one.trim()).filter(Boolean)) {
    const id = toId('owners', word, options);
    if (id === undefined) return problem('badId', path, { value: word.slice(0, 100) });
    owners.push(id);
  }
  row.owners = owners;
  return undefined;
}
