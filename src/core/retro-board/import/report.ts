import type { Json } from '../../shared/json';
import type { Path, ProblemValues } from '../../shared/problem';
import type { RetroImportCode, RetroImportEntry } from './import.types';

/** Collects what an import has to say. */
export interface Reporter {
  error(code: RetroImportCode, path: Path, values?: ProblemValues, line?: number): void;
  warn(code: RetroImportCode, path: Path, values?: ProblemValues, line?: number): void;
  info(code: RetroImportCode, path: Path, values?: ProblemValues, line?: number): void;
  /** A field that has no place on our board. One entry per field, with how often and a first example. */
  notCarried(field: string, value: Json): void;
  entries(): readonly RetroImportEntry[];
}

/** Longest example of a value in the report. */
const EXAMPLE = 80;

export function createReporter(): Reporter {
  const list: RetroImportEntry[] = [];
  const left = new Map<string, { count: number; example: string }>();
  const add =
    (severity: RetroImportEntry['severity']): Reporter['error'] =>
    (code, path, values, line) => {
      list.push({ code, severity, path, ...(line ? { line } : {}), ...(values ? { values } : {}) });
    };
  return {
    error: add('error'),
    warn: add('warning'),
    info: add('info'),
    notCarried(field, value) {
      if (isNothing(value)) return;
      const known = left.get(field);
      if (known) known.count++;
      else left.set(field, { count: 1, example: exampleOf(value) });
    },
    entries: () => [
      ...list,
      ...[...left].map(([field, values]): RetroImportEntry => ({
        code: 'notCarried',
        severity: 'info',
        path: [field],
        values: { field, ...values },
      })),
    ],
  };
}

function isNothing(value: Json): boolean {
  if (value === null || value === '' || value === false || value === 0) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function exampleOf(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > EXAMPLE ? `${text.slice(0, EXAMPLE)}…` : text;
}
