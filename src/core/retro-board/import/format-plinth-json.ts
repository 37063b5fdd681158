import { isPlainObject, type Json } from '../../shared/json';
import { parseDocument } from '../../shared/validate-document';
import type { Problem } from '../../shared/problem';
import { retroSchema } from '../retro.schema';
import { BOARD_ID, type RetroDocument } from '../retro.types';
import { createRetroDocument } from '../retro.create';
import { repairCards } from './repair-cards';
import type { RetroImportCode } from './import.types';
import type { Reporter } from './report';

/*
 * Our own file. A whole one comes back as it was. A damaged one is repaired: a card keeps its text whatever else about it is
 * wrong, anything else that cannot be read is left out, and each is in the report.
 */

export function isPlinthJson(json: Json): boolean {
  return isPlainObject(json) && typeof json['schema'] === 'string' && json['schema'].startsWith('plinth/');
}

export interface OwnDocument {
  readonly document: RetroDocument;
  readonly readOnly: boolean;
}

export function readPlinthJson(json: Json, report: Reporter): OwnDocument | undefined {
  const whole = parseDocument<RetroDocument>(retroSchema, json);
  if (whole.ok) {
    for (const entry of whole.warnings) note(entry, report);
    return { document: whole.value, readOnly: whole.readOnly };
  }
  // Beyond the limit of a collection the reader that salvages would leave records out.
  const full = whole.problems.find(({ code, path }) => code === 'tooMany' && path.length === 1);
  if (full) {
    report.error('tooMany', full.path, full.values);
    return undefined;
  }
  const repaired = isPlainObject(json) ? repairCards(json, report) : json;
  const parsed = parseDocument<RetroDocument>(retroSchema, repaired, { salvage: true });
  if (!parsed.ok) {
    for (const { code, path, values } of parsed.problems)
      report.error(FATAL[code] ?? 'unreadable', path, values);
    return undefined;
  }
  for (const entry of parsed.warnings) note(entry, report);
  return { document: withBoard(parsed.value), readOnly: parsed.readOnly };
}

const FATAL: { readonly [code: string]: RetroImportCode } = {
  wrongSchema: 'wrongSchema',
  wrongVersion: 'wrongVersion',
  missingField: 'wrongVersion',
  tooMany: 'tooMany',
};

function note({ code, path, values }: Problem, report: Reporter): void {
  if (code === 'newerVersion') report.warn('newerVersion', path, values);
  else if (code === 'unknownField')
    report.info('notCarried', path, { field: path.join('.'), count: 1, example: '' });
  else report.warn('badRecord', path, { ...values, text: code });
}

function withBoard(document: RetroDocument): RetroDocument {
  if (Object.hasOwn(document.board, BOARD_ID)) return document;
  return {
    ...document,
    board: createRetroDocument({ createId: () => document.id }, { hidden: false }).board,
  };
}
