import { parseJson } from '../../shared/parse-json';
import type { Result } from '../../shared/problem';
import { parseDocument } from '../../shared/validate-document';
import type { Response } from '../../trust-assessment/response.types';
import {
  responsesIn,
  responsesSchema,
  toResponsesDocument,
  type ResponsesDocument,
} from '../responses.schema';

/**
 * Reads responses from JSON text or an object: a `plinth/responses` document, or a plain list of responses. A response that
 * cannot be used is left out and reported as a warning with its path; the rest go in.
 */
export function responsesFromJson(input: unknown): Result<readonly Response[]> {
  const json =
    typeof input === 'string' ? parseJson(input) : { ok: true as const, value: input, warnings: [] };
  if (!json.ok) return json;
  const document = Array.isArray(json.value) ? documentOf(json.value) : json.value;
  const parsed = parseDocument<ResponsesDocument>(responsesSchema, document, { salvage: true });
  if (!parsed.ok) return parsed;
  const restored = Array.isArray(json.value)
    ? restoreIds(json.value, parsed.value)
    : responsesIn(parsed.value);
  return { ok: true, value: restored, warnings: parsed.warnings };
}

/** A place in the list is the record's id, so that every problem's path says which one it is. */
function documentOf(list: readonly unknown[]): unknown {
  const records = list.map((one, index): [string, unknown] => [
    String(index),
    typeof one === 'object' && one !== null ? { ...one, id: String(index) } : one,
  ]);
  return {
    schema: responsesSchema.name,
    version: responsesSchema.version,
    id: 'list',
    responses: Object.fromEntries(records),
    round: {},
  };
}

function restoreIds(list: readonly unknown[], { responses }: ResponsesDocument): readonly Response[] {
  return Object.values(responses).map(({ id, answers, comments, groups }) => {
    const own = (list[Number(id)] as { readonly id?: unknown }).id;
    return {
      ...(typeof own === 'string' ? { id: own } : {}),
      answers,
      ...(comments ? { comments } : {}),
      ...(groups ? { groups } : {}),
    };
  });
}

/** Responses as the text of a `plinth/responses` document. Of several with one id the last is kept. */
export function responsesToJson(
  responses: readonly Response[],
  options: { readonly id: string; readonly instrument: string },
): Result<string> {
  const document = toResponsesDocument(responses, options);
  const parsed = parseDocument(responsesSchema, document);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  return { ok: true, value: JSON.stringify(document, null, 2), warnings: parsed.warnings };
}
