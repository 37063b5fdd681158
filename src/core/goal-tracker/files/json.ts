import { parseJson } from '../../shared/parse-json';
import { parseDocument, type Parsed } from '../../shared/validate-document';
import type { GoalRecords } from '../goals.commands.types';
import { goalsSchema } from '../goals.schema';
import type { GoalsDocument } from '../goals.types';

/** The whole document, logs and fields that nobody declared included: what `goalsFromJson` reads back is the same. */
export function goalsToJson(document: GoalsDocument): string {
  return JSON.stringify(document, null, 2);
}

/**
 * Reads a `plinth/goals` document from JSON text or an object. Up to 20 million characters and what the schema allows
 * (5,000 goals, 20,000 key results, 100,000 check-ins); a text that was cut anywhere is `notJson`. Never throws.
 */
export function goalsFromJson(input: unknown): Parsed<GoalsDocument> {
  const json =
    typeof input === 'string' ? parseJson(input) : { ok: true as const, value: input, warnings: [] };
  return json.ok ? parseDocument<GoalsDocument>(goalsSchema, json.value) : { ...json, readOnly: false };
}

/** What `goals.import` takes in, of a whole document. */
export function recordsOf({ schema, version, id, ...records }: GoalsDocument): GoalRecords {
  return records;
}
