import * as Y from 'yjs';
import { isRejected, reduce } from '../../src/core/shared/reduce';
import { seeded, toyCard, toyModel, toySchema, type ToyCommand, type ToyDocument } from './toy-model';
import type { YjsMapping } from './yjs-mappings';

/** What people did, to be found again at the end. */
interface Deeds {
  /** `id voter` → votes: each voter writes only their own. */
  readonly votes: Map<string, number>;
  readonly tags: Map<string, boolean>;
  readonly notes: Set<string>;
  /** `id <piece>`, typed into texts. */
  readonly pieces: Set<string>;
  readonly added: Set<string>;
  readonly removed: Set<string>;
}

export interface Outcome {
  readonly diverged: boolean;
  /** Deeds on records that are there, and records nobody removed, that are gone. */
  readonly lost: readonly string[];
  /** Pieces of text that stand there twice. */
  readonly doubled: readonly string[];
  readonly deeds: number;
}

interface Peer {
  readonly doc: Y.Doc;
  readonly inbox: Uint8Array[];
  readonly removed: Map<string, ToyDocument['cards'][string]>;
  offline: number;
}

/**
 * Two to four people at one document, random commands, updates delivered late and in any order, offline spells. Ids are
 * partly from a small pool that all may create (as items of an instrument or columns of a template are), partly their own.
 */
export function simulate(mapping: YjsMapping, seed: number, steps = 60): Outcome {
  const random = seeded(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const deeds: Deeds = {
    votes: new Map(),
    tags: new Map(),
    notes: new Set(),
    pieces: new Set(),
    added: new Set(),
    removed: new Set(),
  };
  const peers: Peer[] = Array.from({ length: 2 + pick(3) }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = seed * 10 + index + 1;
    return { doc, inbox: [], removed: new Map(), offline: 0 };
  });
  for (const peer of peers) {
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote') for (const other of peers) if (other !== peer) other.inbox.push(update);
    });
  }
  const receive = (peer: Peer, at: number) => Y.applyUpdate(peer.doc, peer.inbox.splice(at, 1)[0]!, 'remote');
  const view = (peer: Peer) =>
    ({
      schema: 'plinth/toy',
      version: 2,
      id: 'toy',
      ...mapping.read(peer.doc, toySchema),
    }) as unknown as ToyDocument;

  for (let step = 0; step < steps; step++) {
    const who = pick(peers.length);
    const peer = peers[who]!;
    if (random() < 0.05) peer.offline = 10 + pick(20);
    const document = view(peer);
    const command = nextCommand(document, peer, `p${who}`, step, random);
    const outcome = reduce(toyModel, document, { command, at: step, origin: 'local' });
    if (!isRejected(outcome)) {
      note(deeds, command, document);
      if (command.type === 'card.remove') peer.removed.set(command.id, document.cards[command.id]!);
      peer.doc.transact(() => mapping.write(peer.doc, toySchema, outcome.changes), 'local');
    }
    for (const other of peers) {
      if (other.offline > 0) other.offline--;
      else while (other.inbox.length > 0 && random() < 0.4) receive(other, pick(other.inbox.length));
    }
  }
  for (const peer of peers) while (peer.inbox.length > 0) receive(peer, pick(peer.inbox.length));

  const views = peers.map((peer) => JSON.stringify(view(peer)));
  return { diverged: views.some((text) => text !== views[0]), ...account(deeds, view(peers[0]!)) };
}

function nextCommand(
  document: ToyDocument,
  peer: Peer,
  who: string,
  step: number,
  random: () => number,
): ToyCommand {
  const pick = (count: number) => Math.floor(random() * count);
  const ids = Object.keys(document.cards);
  const id = ids[pick(ids.length)];
  const dice = random();
  if (id === undefined || dice < 0.15) {
    const shared = `item${pick(4)}`;
    return {
      type: 'card.add',
      card: toyCard(random() < 0.5 && !document.cards[shared] ? shared : `${who}-${step}`),
    };
  }
  if (dice < 0.25) return { type: 'card.remove', id };
  const [back] = [...peer.removed.values()].filter((card) => !document.cards[card.id]);
  // Undo of a removal: the record as it was.
  if (back && dice < 0.32) return { type: 'card.add', card: back };
  if (dice < 0.45) return { type: 'card.vote', id, voter: who, votes: step };
  if (dice < 0.58) return { type: 'card.tag', id, tag: `${who}-${pick(2)}`, on: random() < 0.6 };
  if (dice < 0.7) return { type: 'card.note', id, entry: `${who}-${step}`, note: 'n' };
  if (dice < 0.9) {
    const { text } = document.cards[id]!;
    // Between whole pieces, so that each can be found again.
    const places = [...text.matchAll(/</g)].map((match) => match.index);
    const at = [...places, text.length][pick(places.length + 1)]!;
    return { type: 'card.write', id, text: `${text.slice(0, at)}<${who}.${step}>${text.slice(at)}` };
  }
  return { type: 'card.rename', id, title: `${who} ${step}` };
}

function note(deeds: Deeds, command: ToyCommand, document: ToyDocument): void {
  if (command.type === 'card.add') deeds.added.add(command.card.id);
  if (command.type === 'card.remove') deeds.removed.add(command.id);
  if (command.type === 'card.vote') deeds.votes.set(`${command.id} ${command.voter}`, command.votes);
  if (command.type === 'card.tag') deeds.tags.set(`${command.id} ${command.tag}`, command.on);
  if (command.type === 'card.note') deeds.notes.add(`${command.id} ${command.entry}`);
  if (command.type === 'card.write') {
    const before = new Set(document.cards[command.id]!.text.match(PIECE));
    for (const piece of command.text.match(PIECE) ?? [])
      if (!before.has(piece)) deeds.pieces.add(`${command.id} ${piece}`);
  }
}

const PIECE = /<[^<>]*>/g;

function account(deeds: Deeds, end: ToyDocument): Omit<Outcome, 'diverged'> {
  const lost: string[] = [];
  const doubled: string[] = [];
  const cardOf = (key: string) => end.cards[key.split(' ')[0]!];
  const detail = (key: string) => key.slice(key.indexOf(' ') + 1);
  for (const id of deeds.added) if (!end.cards[id] && !deeds.removed.has(id)) lost.push(`record ${id}`);
  for (const [key, votes] of deeds.votes) {
    const card = cardOf(key);
    if (card && card.votes[detail(key)] !== votes) lost.push(`vote ${key}`);
  }
  for (const [key, on] of deeds.tags) {
    const card = cardOf(key);
    if (card && (card.tags[detail(key)] === true) !== on) lost.push(`tag ${key}`);
  }
  for (const key of deeds.notes) {
    const card = cardOf(key);
    if (card && !card.log[detail(key)]) lost.push(`note ${key}`);
  }
  for (const key of deeds.pieces) {
    const card = cardOf(key);
    const found = card ? card.text.split(detail(key)).length - 1 : 1;
    // A text that two people created at once is one of the two: no mapping can help, so creators are counted apart.
    if (found === 0) lost.push(`${key.startsWith('item') ? 'twin text' : 'text'} ${key}`);
    if (found > 1) doubled.push(`text ${key}`);
  }
  const count = deeds.votes.size + deeds.tags.size + deeds.notes.size + deeds.pieces.size + deeds.added.size;
  return { lost, doubled, deeds: count };
}
