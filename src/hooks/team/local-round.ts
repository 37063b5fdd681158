'use client';
import type { Json } from '../../core/shared/json';
import { parseDocument } from '../../core/shared/validate-document';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Response } from '../../core/trust-assessment/response.types';
import {
  responsesIn,
  responsesSchema,
  toResponsesDocument,
  type ResponsesDocument,
} from '../../core/trust-report/responses.schema';
import { summariseTeam } from '../../core/trust-report/summarise-team';
import type { TeamSummary } from '../../core/trust-report/team-summary.types';
import type { StorageAdapter } from '../../storage/adapter.types';
import { storageKey } from '../../storage/storage-key';

/*
 * A round of a team that shares one device: here the browser is the host, and holds the raw answers until the round is
 * closed. Then they are removed, and the summary is all that stays. No time and no name is kept with an answer.
 */

const keyOf = (round: string): string => storageKey({ widget: 'responses', documentId: round });

async function read(storage: StorageAdapter, round: string): Promise<readonly Response[] | null> {
  const loaded = await storage.load(keyOf(round));
  if (!loaded.ok) return null;
  const { snapshot } = loaded.value;
  if (snapshot === undefined) return [];
  const parsed = parseDocument<ResponsesDocument>(responsesSchema, snapshot);
  return parsed.ok ? responsesIn(parsed.value) : null;
}

/** Adds one response. Answers how many there are now, or `null` where it could not be kept. */
export async function keepResponse(
  storage: StorageAdapter,
  round: string,
  instrument: string,
  response: Response,
): Promise<number | null> {
  const before = await read(storage, round);
  if (!before) return null;
  // Sorted by content, so that the order of the list does not tell the order of the people.
  const all = [
    ...before,
    { answers: response.answers, ...(response.comments ? { comments: response.comments } : {}) },
  ]
    .map(({ answers, comments }) => ({ answers, ...(comments ? { comments } : {}) }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const document = toResponsesDocument(all, { id: round, instrument });
  const written = await storage.compact(keyOf(round), () => document as unknown as Json);
  return written.ok ? all.length : null;
}

/** What the team gets of the round; `null` where the answers could not be read. */
export async function summariseRound(
  storage: StorageAdapter,
  round: string,
  instrument: Instrument,
  options: {
    readonly minRespondents: number;
    readonly previous?: TeamSummary | undefined;
    readonly random: () => number;
  },
): Promise<TeamSummary | null> {
  const responses = await read(storage, round);
  return responses && summariseTeam(instrument, responses, options);
}

/** Removes the raw answers, once the summary is kept. */
export async function forgetResponses(storage: StorageAdapter, round: string): Promise<void> {
  await storage.remove(keyOf(round));
}
