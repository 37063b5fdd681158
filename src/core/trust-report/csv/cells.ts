import { FORBIDDEN_KEYS } from '../../shared/json';
import { problem, type Path, type Problem } from '../../shared/problem';
import { isPoint, itemOf, scaleOf } from '../../trust-assessment/instrument.read';
import type { Instrument } from '../../trust-assessment/instrument.types';
import type { Response } from '../../trust-assessment/response.types';
import { pointFor } from './answer-words';
import { allTexts, NOT_APPLICABLE, normal, type ColumnTarget } from './columns';

/** A response while its cells are read. */
export interface Draft {
  id?: string;
  readonly answers: Record<string, number | null>;
  readonly comments: Record<string, string>;
  readonly groups: Record<string, string>;
}

export const emptyDraft = (): Draft => ({ answers: {}, comments: {}, groups: {} });

/** A point by what it stands for, by its number or by its words in any language; `undefined` for anything else. */
export function readAnswer(instrument: Instrument, itemId: string, cell: string): number | null | undefined {
  const text = normal(cell);
  if (text === NOT_APPLICABLE) return null;
  const item = instrument.items.find(({ id }) => id === itemId);
  if (!item) return undefined;
  const known = pointFor(instrument, item, cell);
  if (known !== undefined) return known ?? undefined;
  const value = /^-?\d{1,9}(?:[.,]0+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  if (value !== undefined) return isPoint(instrument, value, item) ? value : undefined;
  const label = Object.entries(scaleOf(instrument, item).labels ?? {}).find(([, texts]) =>
    allTexts(texts).some((one) => normal(one) === text),
  );
  return label && isPoint(instrument, Number(label[0]), item) ? Number(label[0]) : undefined;
}

/** Puts one cell where it belongs. An empty cell says nothing. @returns what is wrong with it, if anything is */
export function putCell(
  instrument: Instrument,
  draft: Draft,
  target: ColumnTarget,
  cell: string,
  path: Path,
): Problem | undefined {
  if (cell.trim() === '') return undefined;
  switch (target.kind) {
    case 'response':
      draft.id = cell.trim();
      return undefined;
    case 'item': {
      const value = readAnswer(instrument, target.id, cell);
      const { min, max } = scaleOf(instrument, itemOf(instrument, target.id));
      if (value === undefined) return problem('outOfRange', path, { value: cell.slice(0, 100), min, max });
      return put(draft.answers, target.id, value, path);
    }
    case 'comment':
      return put(draft.comments, target.id, cell, path);
    case 'group':
      return put(draft.groups, target.name, cell, path);
    default:
      return undefined;
  }
}

function put<Value>(
  record: Record<string, Value>,
  key: string,
  value: Value,
  path: Path,
): Problem | undefined {
  if (FORBIDDEN_KEYS.has(key)) return problem('forbiddenKey', path);
  if (Object.hasOwn(record, key)) return problem('duplicateId', path, { id: key });
  record[key] = value;
  return undefined;
}

export function toResponse(instrument: Instrument, { id, answers, comments, groups }: Draft): Response {
  return {
    ...(id === undefined ? {} : { id }),
    instrument: instrument.id,
    answers,
    ...(Object.keys(comments).length > 0 ? { comments } : {}),
    ...(Object.keys(groups).length > 0 ? { groups } : {}),
  };
}
