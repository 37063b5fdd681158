import { seeded } from '../../helpers/toy-model';

export const PEERS = 4;
export const COMMANDS_PER_PEER = 100;

const COMMANDS = {
  add: 12,
  addTwin: 2,
  remove: 5,
  rename: 9,
  write: 17,
  move: 9,
  tag: 9,
  vote: 10,
  note: 5,
  touch: 3,
  publish: 0.5,
  columnAdd: 3,
  columnRemove: 2,
  undo: 12,
  redo: 5,
} as const;

const NETWORK = { deliver: 100, repeat: 3, disconnect: 4, reconnect: 6, reload: 1 } as const;

export type ActionKind = keyof typeof COMMANDS | keyof typeof NETWORK;

/** One thing that happens. Everything open about it is drawn from its own seed, so that any of them can be left out. */
export interface Action {
  readonly who: number;
  readonly kind: ActionKind;
  readonly seed: number;
}

export interface Scenario {
  readonly seed: number;
  /** `rivals`: all four open the document before they know of each other. */
  readonly start: 'one opens' | 'rivals';
  readonly actions: readonly Action[];
}

/** Four people, a hundred commands each in random order, and a network that does what networks do. */
export function scenarioOf(seed: number): Scenario {
  const random = seeded(seed);
  const left = Array.from({ length: PEERS }, () => COMMANDS_PER_PEER);
  const actions: Action[] = [];
  const draw = () => Math.floor(random() * 2 ** 31);
  while (left.some((count) => count > 0)) {
    const busy = left.flatMap((count, who) => (count > 0 ? [who] : []));
    const who = busy[Math.floor(random() * busy.length)]!;
    left[who]!--;
    actions.push({ who, kind: weighted(COMMANDS, random), seed: draw() });
    while (random() < 0.5)
      actions.push({ who: Math.floor(random() * PEERS), kind: weighted(NETWORK, random), seed: draw() });
  }
  return { seed, start: random() < 0.25 ? 'rivals' : 'one opens', actions };
}

function weighted<K extends ActionKind>(weights: Readonly<Record<K, number>>, random: () => number): K {
  const entries = Object.entries<number>(weights);
  let at = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (entries.find(([, weight]) => (at -= weight) < 0) ?? entries[0]!)[0] as K;
}
