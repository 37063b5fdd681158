import { createRetroDocument, retroModel, type RetroCommand, type RetroDocument } from 'plinth/core';
import { createStore } from 'plinth/core';

export const people = [
  { id: 'mira', name: 'Mira Okafor' },
  { id: 'jonas', name: 'Jonas Lindqvist' },
  { id: 'salma', name: 'Salma Aziz' },
  { id: 'tomas', name: 'Tomás Brandt' },
  { id: 'priya', name: 'Priya Nair' },
  { id: 'ewa', name: 'Ewa Kowal' },
  { id: 'dai', name: 'Dai Hughes' },
  { id: 'lena', name: 'Lena Vogt' },
];
export const me = people[0]!;

/** The moment at which these boards stand still. */
export const NOW = Date.UTC(2026, 8, 22, 10, 0, 0);

let count = 0;
const env = { now: () => NOW, createId: () => `id${++count}`, random: () => 0.5 };

/** A command, and who sends it where that is not the first person. */
export type Step = RetroCommand | readonly [actor: string, command: RetroCommand];

/** A board after some commands; each by the person named, else by the first. */
export function boardAfter(...steps: readonly Step[]): RetroDocument {
  const document = createRetroDocument(env, {
    id: 'sprint-18',
    title: 'Sprint 18, looking back',
    hidden: false,
  });
  const store = createStore({ model: retroModel, document, env, actor: me.id });
  for (const step of steps) {
    const [actor, command] = 'type' in step ? [me.id, step] : step;
    const own =
      actor === me.id ? store : createStore({ model: retroModel, document: store.getSnapshot(), env, actor });
    const done = own.dispatch(command);
    if (!done.ok && done.reason !== 'nothing') throw new Error(`${command.type}: ${JSON.stringify(done)}`);
    if (own !== store) store.reconcile(own.getSnapshot(), 'host');
  }
  return store.getSnapshot();
}

const card = (id: string, columnId: string, author: string, text: string): Step => [
  author,
  { type: 'card.add', cards: [{ id, text }], to: { columnId } },
];

export const cards: readonly Step[] = [
  card(
    'asked',
    'lifted',
    'jonas',
    'Salma asked for help on day one of the migration, and three people showed up.',
  ),
  card('demo', 'lifted', 'priya', 'The demo went wrong and we laughed. Then we fixed it together.'),
  card(
    'know',
    'lifted',
    'ewa',
    'Tomás said “I don’t know” in front of the client. Best moment of the sprint.',
  ),
  card('scope', 'slowed', 'dai', 'Scope changed on Wednesday and half of us heard it on Friday.'),
  card('reviews', 'slowed', 'lena', 'Reviews wait two days, then arrive all at once.'),
  card('small', 'slowed', 'tomas', 'I stopped asking for review on small things.'),
  card('queue', 'slowed', 'ewa', 'Nobody owns the queue before noon.'),
  card('august', 'slowed', 'lena', 'Retro actions from August are still open.'),
  card('promise', 'try', 'mira', 'End each stand-up with: what did I promise?'),
  card('page', 'try', 'salma', 'One page per decision: what, who, until when.'),
  card('first', 'try', 'tomas', 'Rotate who speaks first. Lead goes last.'),
  card('friday', 'try', 'ewa', 'Friday demo for each other, no slides.'),
  { type: 'card.group', ids: ['small', 'queue'], target: 'reviews', groupId: 'group-reviews' },
  { type: 'group.title', id: 'group-reviews', title: 'Review queue' },
];

export const previous = {
  retro: 'sprint-17',
  actions: [
    {
      id: 'check',
      text: 'Try the promise check in stand-up',
      owners: { priya: true },
      carriedFrom: { retro: 'sprint-16', action: 'check', times: 1 },
    },
    { id: 'quiet', text: 'Quiet hours before noon', owners: { tomas: true }, due: '2026-09-18' },
    { id: 'rota', text: 'A rota for who answers the client', owners: { dai: true, lena: true } },
  ],
} as const;

export const actions: readonly Step[] = [
  {
    type: 'action.add',
    id: 'two',
    text: 'Two reviewers on call each morning, 2 hours at most',
    owners: ['jonas'],
    due: '2026-09-27',
    cardId: 'group-reviews',
  },
  {
    type: 'action.add',
    id: 'write',
    text: 'Write down who decides on scope',
    owners: ['salma'],
    due: '2026-10-02',
    cardId: 'scope',
  },
  { type: 'action.carryOver', retro: previous.retro, actions: previous.actions.slice(0, 2) },
  { type: 'action.status', id: 'sprint-17.quiet', status: 'done' },
];

const vote = (voter: string, target: string): Step => ({ type: 'vote.cast', round: 'round', target, voter });
export const votes: readonly Step[] = [
  { type: 'round.open', id: 'round' },
  ...['mira', 'mira', 'jonas', 'salma', 'priya'].map((voter) => vote(voter, 'group-reviews')),
  ...['mira', 'tomas', 'ewa'].map((voter) => vote(voter, 'scope')),
  ...['mira', 'dai', 'lena'].map((voter) => vote(voter, 'promise')),
  ...['jonas', 'salma'].map((voter) => vote(voter, 'page')),
  vote('priya', 'asked'),
];

export const ready: readonly Step[] = ['jonas', 'salma', 'priya'].map((who): Step => [
  who,
  { type: 'ready.set', phase: 'vote', who, on: true },
]);
