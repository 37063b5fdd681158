import { createRetroDocument, retroModel, type RetroCommand, type RetroDocument } from 'plinth/core';
import { isRejected, reduce } from 'plinth/core';
import { people } from './people';

/** When the story plays, in milliseconds since the epoch: 20 September 2026, 10:00 UTC. */
export const SPRINT_18_NOW = Date.UTC(2026, 8, 20, 10);

/** The viewer's voter key in the open round. */
export const MY_VOTER = 'voter-mo';
export const ROUND = 'round-1';

/** Makes a document by commands, each by somebody; a command that is refused is a mistake in the story. */
export function play(
  start: RetroDocument,
  steps: readonly (readonly [actor: string, command: RetroCommand])[],
  at = SPRINT_18_NOW,
): RetroDocument {
  return steps.reduce((document, [actor, command]) => {
    const result = reduce(retroModel, document, { command, actor, at, origin: 'local' });
    if (isRejected(result)) throw new Error(`${command.type}: ${result.rejected.code}`);
    return result.document;
  }, start);
}

const CARDS: readonly (readonly [column: string, id: string, author: string, text: string])[] = [
  ['lifted', 'help', 'jl', 'Salma asked for help on day one of the migration, and three people showed up.'],
  ['lifted', 'demo', 'pn', 'The demo went wrong and we laughed. Then we fixed it together.'],
  ['lifted', 'pairing', 'sa', 'Pairing on the first ticket made every handover shorter.'],
  [
    'lifted',
    'dontknow',
    'ek',
    'Tomás said “I don’t know” in front of the client. Best moment of the sprint.',
  ],
  ['slowed', 'scope', 'dh', 'Scope changed on Wednesday and half of us heard it on Friday.'],
  ['slowed', 'reviews', 'tb', 'Reviews wait two days, then arrive all at once.'],
  ['slowed', 'asking', 'lv', 'I stopped asking for review on small things.'],
  ['slowed', 'queue', 'ek', 'Nobody owns the queue before noon.'],
  ['slowed', 'august', 'lv', 'Retro actions from August are still open.'],
  ['try', 'promise', 'mo', 'End each stand-up with: what did I promise?'],
  ['try', 'page', 'sa', 'One page per decision: what, who, until when.'],
  ['try', 'rotate', 'tb', 'Rotate who speaks first. Lead goes last.'],
  ['try', 'friday', 'ek', 'Friday demo for each other, no slides.'],
];

const COMMENTS: readonly (readonly [card: string, author: string, text: string])[] = [
  ['help', 'sa', 'I was nervous to ask. It took ten minutes.'],
  ['help', 'pn', 'Let us make that normal.'],
  ['dontknow', 'tb', 'They liked it, too.'],
  ['scope', 'mo', 'I heard it in the corridor.'],
  ['scope', 'jl', 'It was in the channel, at the very bottom.'],
  ['scope', 'lv', 'Who decides?'],
  ['scope', 'dh', 'That is the question.'],
  ['reviews', 'pn', 'Mornings would help.'],
  ['reviews', 'dh', 'Two people on call each day?'],
  ['asking', 'mo', 'Same for me since July.'],
  ['asking', 'sa', 'Please do ask.'],
  ['queue', 'jl', 'I can take Mondays.'],
  ['queue', 'tb', 'Tuesdays.'],
  ['page', 'mo', 'A template would do.'],
];

const cards = CARDS.map(([columnId, id, author, text]): readonly [string, RetroCommand] => [
  author,
  { type: 'card.add', cards: [{ id, text }], to: { columnId } },
]);
const comments = COMMENTS.map(([cardId, author, text], index): readonly [string, RetroCommand] => [
  author,
  { type: 'comment.add', id: `comment-${index}`, cardId, text },
]);
const votes = [
  ...['help', 'help', 'dontknow', 'reviews'].map((target) => [MY_VOTER, target] as const),
  ...['reviews', 'asking', 'scope', 'promise'].map((target) => ['voter-jl', target] as const),
  ...['scope', 'scope', 'queue', 'page'].map((target) => ['voter-sa', target] as const),
  ...['promise', 'august', 'demo'].map((target) => ['voter-tb', target] as const),
  ...['queue', 'queue', 'friday'].map((target) => ['voter-lv', target] as const),
].map(([voter, target]): readonly [string, RetroCommand] => [
  'mo',
  { type: 'vote.cast', round: ROUND, target, voter },
]);

const start = createRetroDocument(
  { createId: () => 'sprint-18' },
  { title: 'Sprint 18, looking back', heldOn: '2026-09-20', facilitators: ['mo'], hidden: false },
);

/** A team of eight in the vote phase, four votes of the viewer given, five minutes on the timer. */
export const sprint18: RetroDocument = play(start, [
  ...cards,
  ['mo', { type: 'card.group', ids: ['asking', 'queue'], target: 'reviews', groupId: 'review-queue' }],
  ['mo', { type: 'group.title', id: 'review-queue', title: 'Review queue' }],
  ...comments,
  ['jl', { type: 'card.react', id: 'help', reaction: 'same', who: 'jl', on: true }],
  ['tb', { type: 'card.react', id: 'scope', reaction: 'same', who: 'tb', on: true }],
  ['pn', { type: 'card.react', id: 'scope', reaction: 'same', who: 'pn', on: true }],
  [
    'mo',
    {
      type: 'action.carryOver',
      retro: 'sprint-17',
      actions: [
        {
          id: 'promise-check',
          text: 'Try the promise check in stand-up',
          owners: { pn: true },
          carriedFrom: { retro: 'sprint-16', action: 'promise-check', times: 1 },
        },
        { id: 'quiet-hours', text: 'Quiet hours before noon', owners: { tb: true } },
      ],
    },
  ],
  [
    'jl',
    {
      type: 'action.add',
      id: 'reviewers',
      text: 'Two reviewers on call each morning',
      owners: ['jl'],
      due: '2026-09-27',
      cardId: 'review-queue',
    },
  ],
  ['jl', { type: 'action.move', id: 'reviewers', to: { index: 0 } }],
  [
    'sa',
    {
      type: 'action.add',
      id: 'who-decides',
      text: 'Write down who decides on scope',
      owners: ['sa'],
      due: '2026-10-02',
      cardId: 'scope',
    },
  ],
  ['sa', { type: 'action.move', id: 'who-decides', to: { index: 1 } }],
  ['tb', { type: 'action.status', id: 'sprint-17.quiet-hours', status: 'done' }],
  ['pn', { type: 'kudos.add', id: 'kudos-1', to: ['sa'], text: 'For asking first.' }],
  ['mo', { type: 'phase.set', phase: 'vote' }],
  ['mo', { type: 'round.open', id: ROUND, budget: 6, perCard: 3 }],
  ...votes,
  ...people
    .slice(1, 4)
    .map(({ id }): readonly [string, RetroCommand] => [
      id,
      { type: 'ready.set', phase: 'vote', who: id, on: true },
    ]),
  ['mo', { type: 'timer.start', seconds: 300 }],
]);
