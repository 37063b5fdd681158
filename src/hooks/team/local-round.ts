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
import { exclusively } from '../../storage/exclusive';
import { attempt } from '../../storage/failure';
import { storageKey } from '../../storage/storage-key';

/*
 * A round of a team that shares one device: here the browser is the host, and holds the raw answers until the round is
 * closed. Then they are removed, and the summary is all that stays. No time and no name is kept with an answer.
 *
 * A place keeps what was there before a write, for the day on which the new is damaged. Here that would tell who came
 * last. So the answers move from one key to the other with each response, and nothing stays at the key they left.
 */

const keysOf = (round: string): readonly string[] =>
  ['', 'other'].map((person) => storageKey({ widget: 'responses', documentId: round, person }));

/** Where a place sends documents on, answers stay out of that. */
const here = (storage: StorageAdapter): StorageAdapter => storage.relay?.here ?? storage;

async function readKey(storage: StorageAdapter, key: string): Promise<readonly Response[] | null> {
  const loaded = await attempt(() => storage.load(key));
  if (!loaded.ok) return null;
  const { snapshot } = loaded.value;
  if (snapshot === undefined) return [];
  const parsed = parseDocument<ResponsesDocument>(responsesSchema, snapshot);
  return parsed.ok ? responsesIn(parsed.value) : null;
}

/** The answers and the key they are at. Where a page ended while they moved they are at both, the newer with one more. */
async function read(storage: StorageAdapter, round: string) {
  const found: { readonly key: string; readonly responses: readonly Response[] }[] = [];
  for (const key of keysOf(round)) {
    const responses = await readKey(storage, key);
    if (!responses) return null;
    found.push({ key, responses });
  }
  return found.reduce((one, other) => (other.responses.length > one.responses.length ? other : one));
}

/** One after the other on this page; tabs wait for each other by a lock. */
let before: Promise<unknown> = Promise.resolve();

function inTurn<T>(round: string, work: () => Promise<T>): Promise<T> {
  const result = before.then(() => exclusively(`plinth/responses/${round}`, work));
  before = result.catch(() => undefined);
  return result;
}

/**
 * Adds one response, in the place of the one that the same person has given before, if any. Answers how many there are now, or
 * `null` where it could not be kept.
 */
export function keepResponse(
  storage: StorageAdapter,
  round: string,
  instrument: string,
  response: Response,
  instead?: Response,
): Promise<number | null> {
  const place = here(storage);
  return inTurn(round, async () => {
    const kept = await read(place, round);
    if (!kept) return null;
    // Sorted by content, so that the order of the list does not tell the order of the people.
    const others = kept.responses.map(bare);
    const before = instead && JSON.stringify(bare(instead));
    const at = others.findIndex((other) => JSON.stringify(other) === before);
    const all = [...others.filter((_, index) => index !== at), bare(response)].sort((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    );
    const document = toResponsesDocument(all, { id: round, instrument });
    const next = keysOf(round).find((key) => key !== kept.key)!;
    // What a page left there when it ended.
    await attempt(() => place.remove(next));
    const written = await attempt(() => place.compact(next, () => document as unknown as Json));
    if (!written.ok) return null;
    await attempt(() => place.remove(kept.key));
    return all.length;
  });
}

/** What is kept of a response: neither who gave it nor when, in one order whatever came first. */
function bare({ answers, comments }: Response): Response {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { answers: sorted(answers), ...(comments ? { comments: sorted(comments) } : {}) };
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
  const kept = await read(here(storage), round);
  return kept && summariseTeam(instrument, kept.responses, options);
}

/** Removes the raw answers, once the summary is kept. */
export function forgetResponses(storage: StorageAdapter, round: string): Promise<void> {
  return inTurn(round, async () => {
    for (const key of keysOf(round)) await attempt(() => here(storage).remove(key));
  });
}
