import * as Y from 'yjs';
import { jsonEquals } from '../../../src/core/shared/json';
import { parseDocument } from '../../../src/core/shared/validate-document';
import { seeded, toySchema } from '../../helpers/toy-model';
import { PEERS, type Action, type Scenario } from './actions';
import { commandFor } from './commands';
import { createDeeds } from './deeds';
import { createLedger, type Ledger } from './ledger';
import { openPage, type Peer } from './peer';
import { readPlainly } from './reference';
import { watchUndo } from './undo-watch';

/** What a spectator may do with the peers while they work: mount something, compare it. */
export interface Spectator {
  open?(peer: Peer): void;
  look?(peer: Peer): string[];
}

/** How often everything is compared on the way; at the end it always is. */
const LOOK_EVERY = 40;

/** Plays a scenario and answers everything that went wrong; nothing did if that is empty. */
export function play({ seed, start, actions }: Scenario, spectator: Spectator = {}): string[] {
  const wrong: string[] = [];
  const deeds = createDeeds();
  const hub = Object.assign(new Y.Doc(), { clientID: 1 });
  let clients = seed * 1000;
  const ledgers = new Map<Peer, Ledger>();

  function open(peer: Peer, stored?: Uint8Array) {
    const ledger = createLedger();
    ledgers.set(peer, ledger);
    const page = openPage((++clients % 2 ** 31) + 2, stored, (event) => {
      ledger.hear(event);
      deeds.hear(peer.name, event);
    });
    Object.assign(peer, page);
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network' && peer.online) Y.applyUpdate(hub, update, peer);
    });
    spectator.open?.(peer);
  }

  function connect(peer: Peer) {
    peer.online = true;
    Y.applyUpdate(peer.doc, Y.encodeStateAsUpdate(hub, Y.encodeStateVector(peer.doc)), 'network');
    Y.applyUpdate(hub, Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(hub)), peer);
    peer.sync();
  }

  function deliver(peer: Peer, random: () => number, keep = false) {
    const at = Math.floor(random() * peer.inbox.length);
    const update = keep ? peer.inbox[at] : peer.inbox.splice(at, 1)[0];
    if (update) Y.applyUpdate(peer.doc, update, 'network');
  }

  function act({ kind, seed: own }: Action, peer: Peer, step: number) {
    const random = seeded(own);
    switch (kind) {
      case 'deliver':
        for (let count = Math.floor(random() * 12); count > 0 && peer.online; count--) deliver(peer, random);
        return;
      case 'repeat':
        if (peer.online) deliver(peer, random, true);
        return;
      case 'disconnect':
        peer.online = false;
        peer.inbox.length = 0;
        return;
      case 'reconnect':
        if (!peer.online) connect(peer);
        return;
      case 'reload': {
        const stored = Y.encodeStateAsUpdate(peer.doc);
        // What is not in the Y.Doc yet is not stored either, and the status says so.
        if (peer.binding.status.getSnapshot().pending) return;
        // Whoever opened a generation that loses carries over what was done in it, as long as the page is there.
        if (start === 'rivals') return;
        peer.binding.destroy();
        open(peer, stored);
        if (peer.online) connect(peer);
        return;
      }
      case 'undo':
      case 'redo': {
        const { taken } = watchUndo(peer.doc, () => peer.store[kind]());
        const also = ledgers.get(peer)!.takenFromOthers();
        wrong.push(...[...taken, ...also].map((what) => `${kind} took ${what}`));
        return;
      }
      default: {
        const command = commandFor(kind, peer.store.getSnapshot(), peer.name, step, random);
        if (command) peer.store.dispatch(command);
      }
    }
  }

  const peers = Array.from({ length: PEERS }, (_, index) => {
    const peer = { name: `p${index}`, online: false, inbox: [] } as unknown as Peer;
    open(peer);
    return peer;
  });
  hub.on('update', (update: Uint8Array, origin: unknown) => {
    for (const peer of peers) if (peer !== origin && peer.online) peer.inbox.push(update);
  });
  for (const peer of peers) {
    if (start === 'one opens') connect(peer);
    // Each was told that the server has nothing, and none has heard of the others.
    else peer.sync();
  }

  actions.forEach((action, step) => {
    const peer = peers[action.who]!;
    if (wrong.length > 0) return;
    act(action, peer, step);
    if (step % LOOK_EVERY === 0) wrong.push(...look(peer, spectator));
    if (wrong.length > 0) wrong.unshift(`after action ${step}, ${JSON.stringify(action)}:`);
  });
  if (wrong.length > 0) return wrong;

  const random = seeded(seed);
  // Twice: what a peer carries over from a generation that lost is news to the others.
  for (const round of [1, 2, 3, 4]) {
    for (const peer of peers) if (!peer.online || round > 1) connect(peer);
    for (const peer of peers) while (peer.inbox.length > 0) deliver(peer, random);
  }
  for (const peer of peers) wrong.push(...look(peer, spectator));
  const [first, ...others] = peers.map((peer) => peer.store.getSnapshot());
  others.forEach((other, index) => {
    if (!jsonEquals(first, other)) wrong.push(`p${index + 1} diverged from p0: ${difference(first, other)}`);
  });
  wrong.push(...deeds.missing(first!));
  for (const peer of peers) peer.binding.destroy();
  return wrong;
}

function look(peer: Peer, spectator: Spectator): string[] {
  const wrong: string[] = [];
  const shown = peer.store.getSnapshot();
  const parsed = parseDocument(toySchema, shown);
  if (!parsed.ok) wrong.push(`${peer.name} shows an invalid document: ${JSON.stringify(parsed.problems)}`);
  for (const card of Object.values(shown.cards))
    if (card.column !== null && !shown.columns[card.column]) wrong.push(`${peer.name}: ${card.id} dangles`);
  const { generation } = peer.binding.status.getSnapshot();
  if (generation) {
    const plain = readPlainly(peer.doc, generation.id, generation.documentId);
    if (!jsonEquals(plain, shown))
      wrong.push(`${peer.name} does not show its Y.Doc: ${difference(plain, shown)}`);
  }
  return [...wrong, ...(spectator.look?.(peer) ?? [])];
}

function difference(a: unknown, b: unknown): string {
  const lines = (value: unknown) => JSON.stringify(value, sortKeys, 1).split('\n');
  const [left, right] = [lines(a), lines(b)];
  const at = left.findIndex((line, index) => line !== right[index]);
  return `${left.slice(Math.max(0, at - 3), at + 3).join('')} ≠ ${right.slice(Math.max(0, at - 3), at + 3).join('')}`;
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
