import type { Json } from '../../shared/json';
import { FASTRETRO_HEADINGS } from './format-fastretro-csv';
import { isMaibornWolffJson } from './format-maibornwolff-json';
import { isFunRetro } from './format-matrix-csv';
import { isMicrosoftJson } from './format-microsoft-json';
import { PARABOL_HEADINGS } from './format-parabol-csv';
import { PLINTH_HEADINGS } from './plinth-headings';
import { isPlinthJson } from './format-plinth-json';
import { isScrumlrJson } from './format-scrumlr-json';
import { SCRUMLR_HEADINGS } from './format-scrumlr-csv';
import { isTrelloJson } from './format-trello-json';
import { hasHeadings } from './headings';
import { RETRO_FORMATS, type RetroFormat } from './import.types';
import type { Row } from './read-table';

/** JSON begins with a bracket and what may follow one; a CSV whose first cell does is told by `format`. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text);
}

/** A format by its id, or by the tool and the kind of file. `undefined` for a name that we do not know. */
export function formatNamed(name: string, isJson: boolean): RetroFormat | undefined {
  const kind = isJson ? 'json' : 'csv';
  const plain = name.toLowerCase();
  return (
    RETRO_FORMATS.find((format) => format === plain) ??
    RETRO_FORMATS.find((format) => format.startsWith(`${plain}-`) && format.endsWith(kind))
  );
}

export function formatOfJson(json: Json): RetroFormat {
  if (isPlinthJson(json)) return 'plinth-json';
  if (isMicrosoftJson(json)) return 'microsoft-json';
  if (isScrumlrJson(json)) return 'scrumlr-json';
  if (isMaibornWolffJson(json)) return 'maibornwolff-json';
  return isTrelloJson(json) ? 'trello-json' : 'json';
}

export function formatOfRows(rows: readonly Row[]): RetroFormat {
  const [headings] = rows;
  if (hasHeadings(headings, PLINTH_HEADINGS)) return 'plinth-csv';
  if (hasHeadings(headings, SCRUMLR_HEADINGS)) return 'scrumlr-csv';
  if (hasHeadings(headings, PARABOL_HEADINGS)) return 'parabol-csv';
  if (headings?.cells.length === 4 && hasHeadings(headings, FASTRETRO_HEADINGS)) return 'fastretro-csv';
  return isFunRetro(rows) ? 'funretro-csv' : 'csv';
}
