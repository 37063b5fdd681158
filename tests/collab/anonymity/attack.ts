import type { Evidence, Played } from './simulate';

/** One card and everybody who could have written it, each with what speaks for them. */
export interface Question {
  readonly board: number;
  /** It came after the batch of the reveal. */
  readonly late: boolean;
  /** Of each candidate: one number per clue. */
  readonly clues: readonly (readonly number[])[];
  /** Which of the candidates it was. */
  readonly answer: number;
}

/** A card comes out within this time of whatever else its author does, in milliseconds. */
const NEAR = 1_500;
const DAY = 86_400_000;

/**
 * All that the attacker makes of what arrived. Candidates are those whom everybody in the room can name: who was here when
 * the card came. Late cards are promised to come with another author's and no more than that: there the attacker is even
 * told whose cards those are, and has to say which is whose.
 */
export function questionsOf(board: number, { evidence, truth }: Played): readonly Question[] {
  const cards = cardsOf(evidence);
  const links = linkWriters(evidence);
  const late = new Set(cards.filter(({ at }) => isLate(evidence, at)).map(({ id }) => truth.get(id)));
  return cards.flatMap((card, rank): readonly Question[] => {
    const author = truth.get(card.id);
    const here = evidence.people.map((_, person) => person).filter((one) => isHere(evidence, one, card.at));
    const candidates = here.filter((one) => one > 0 && (!isLate(evidence, card.at) || late.has(one)));
    const answer = candidates.findIndex((person) => person === author);
    if (answer < 0) throw new Error('a card of somebody who was not here');
    const place = cards.length < 2 ? 0 : rank / (cards.length - 1) - 0.5;
    return [
      {
        board,
        late: isLate(evidence, card.at),
        answer,
        clues: candidates.map((person, order) => cluesFor(evidence, links, card, person, place, order)),
      },
    ];
  });
}

interface SeenCard {
  readonly id: string;
  readonly at: number;
  readonly client: number;
  readonly update: number;
}

function cardsOf({ updates }: Evidence): readonly SeenCard[] {
  return updates.flatMap(({ at, structs }, update) =>
    structs
      .filter(({ collection, key }) => collection === 'cards' && key.endsWith('/'))
      .map(({ key, client }) => ({ id: key.slice(0, -1), at, client, update })),
  );
}

function isHere({ people }: Evidence, person: number, at: number): boolean {
  return people[person]!.here.some(([from, to]) => from <= at && at <= to);
}

/** The first batch is over when nothing of it can come any more: its window and some delay. */
const BATCH = 25_000;

function isLate({ revealedAt }: Evidence, at: number): boolean {
  return at > revealedAt + BATCH;
}

/** Counts of hidden cards, and how much speaks for each of them being each person's. */
interface Writers {
  /** By person: the share of all cards that are theirs, as far as counts tell. */
  readonly share: readonly number[];
  /** By person: the share by the client ids under which counts came. */
  readonly traced: readonly number[];
  readonly grown: readonly number[];
}

/**
 * Whose a count is: somebody's who was here whenever it changed, more probably somebody's who came shortly before it was
 * first seen. `grown`: by person, the share of all counts that are not older than their coming.
 */
function linkWriters(evidence: Evidence): Writers {
  const { people, updates } = evidence;
  const writers = new Map<string, { total: number; seen: number[]; clients: Set<number> }>();
  for (const { at, structs } of updates) {
    for (const { collection, key, value, client } of structs) {
      if (collection !== 'pending') continue;
      const id = key.slice(0, key.indexOf('/'));
      const writer = writers.get(id) ?? { total: 0, seen: [], clients: new Set() };
      if (key.endsWith('/total') && typeof value === 'number') writer.total = value;
      writer.seen.push(at);
      writer.clients.add(client);
      writers.set(id, writer);
    }
  }
  const all = [...writers.values()];
  const everything = all.reduce((total, one) => total + one.total, 0);
  const sum = Math.max(1, everything);
  const cameAt = people.map(({ here }) => here[0]?.[0] ?? Infinity);
  const fits = all.map(({ seen }) => {
    const row = people.map((_, person) => {
      if (person === 0 || seen.some((at) => !isHere(evidence, person, at))) return 0;
      return Math.exp(-(seen[0]! - cameAt[person]!) / 60_000) + 0.05;
    });
    scale(row, (factor) => row.forEach((fit, person) => (row[person] = fit * factor)));
    return row;
  });
  return {
    share: people.map((_, person) =>
      fits.reduce((total, row, index) => total + (row[person]! * all[index]!.total) / sum, 0),
    ),
    traced: people.map(({ client }) =>
      all.reduce((total, one) => total + (one.clients.has(client) ? one.total : 0) / sum, 0),
    ),
    grown: cameAt.map((came) =>
      all.reduce((total, one) => total + (one.seen[0]! > came ? one.total : 0) / sum, 0),
    ),
  };
}

function scale(row: readonly number[], apply: (factor: number) => void) {
  const sum = row.reduce((total, fit) => total + fit, 0);
  if (sum > 0) apply(1 / sum);
}

/** Names of the clues, in their order. */
export const CLUES = [
  'client id of the card',
  'client id in its update',
  'clock moves near it',
  'shares its client with a count',
  'counts traced',
  'counts by arrival',
  'counts grown since coming',
  'no count since coming',
  'came late',
  'order of coming',
  'order by client id',
  'time since coming',
  'alone in its update',
  'was seen writing',
] as const;

function cluesFor(
  evidence: Evidence,
  { share, traced, grown }: Writers,
  card: SeenCard,
  person: number,
  place: number,
  order: number,
): readonly number[] {
  const { updates, people, revealedAt } = evidence;
  const { client, here } = people[person]!;
  const near = updates.filter(({ at }) => Math.abs(at - card.at) <= NEAR);
  const together = updates[card.update]!.structs;
  const sharers = updates.flatMap(({ structs }) =>
    structs.filter((one) => one.collection === 'pending' && one.client === card.client),
  );
  const byClient = people.filter((other) => other.client < client).length / people.length - 0.5;
  const count = together.filter(({ collection, key }) => collection === 'cards' && key.endsWith('/')).length;
  const sole = Math.max(...share) > 0 ? share[person]! / Math.max(...share) : 0;
  return [
    Number(card.client === client),
    Number(together.some((struct) => struct.client === client)),
    Number(near.some(({ structs }) => structs.some((struct) => struct.client === client))),
    sharers.length > 0 ? traced[person]! : 0,
    traced[person]!,
    share[person]!,
    grown[person]!,
    Number(grown[person] === 0),
    Number(here[0]![0] > 30_000 && here[0]![0] < revealedAt),
    place * (order / 8),
    place * byClient,
    Math.log(1 + (card.at - here.at(-1)![0])) / Math.log(DAY),
    (count - 1) * sole,
    evidence.writing.filter((one) => one.person === person).length / Math.max(1, evidence.writing.length),
  ];
}
