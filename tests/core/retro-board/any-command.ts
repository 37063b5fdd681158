import fc from 'fast-check';
import type { RetroCommand, RetroDocument } from '../../../src/core/retro-board/index';

const text = fc.string({ minLength: 1, maxLength: 20 }).map((value) => `x${value}`);
const seed = fc.double({ min: 0, max: 0.999, noNaN: true });
const columnId = fc.constantFrom('lifted', 'slowed', 'try', 'extra', 'nowhere');
/** Few, so that they meet; some name nothing. */
const cardId = fc.integer({ min: 0, max: 11 }).map((number) => `c${number}`);
const groupId = fc.constantFrom('g0', 'g1', 'g2', 'g3');
const target = fc.oneof(cardId, groupId);
const cardIds = fc.uniqueArray(cardId, { minLength: 1, maxLength: 4 });
const where = fc.record(
  { before: target, after: target, index: fc.integer({ min: -1, max: 9 }) },
  { requiredKeys: [] },
);
const place = fc.tuple(columnId, where).map(([column, rest]) => ({ columnId: column, ...rest }));
const placeInGroup = fc.tuple(groupId, where).map(([group, rest]) => ({ groupId: group, ...rest }));
const voter = fc.constantFrom('v0', 'v1', 'v2', 'room');
const round = fc.constantFrom('r0', 'r1');
const command = <T>(arbitrary: fc.Arbitrary<T>) => arbitrary as fc.Arbitrary<RetroCommand>;
const type = <T extends RetroCommand['type']>(name: T) => fc.constant(name);

const counter = { next: 0 };
/** Ids that were never there: a removed id is not used again. */
const fresh = () => `n${counter.next++}`;
const newCards = fc.array(text, { minLength: 1, maxLength: 3 });

/** What puts cards on the board, moves, groups and removes them. */
export const moves = fc.oneof(
  command(
    fc.record({ texts: newCards, to: place, seed }).map(({ texts, to, seed: chance }) => ({
      type: 'card.add',
      cards: texts.map((value) => ({ id: fresh(), text: value })),
      to,
      seed: chance,
    })),
  ),
  command(fc.record({ type: type('card.edit'), id: cardId, text })),
  command(fc.record({ type: type('card.move'), ids: cardIds, to: fc.oneof(place, placeInGroup), seed })),
  command(fc.record({ type: type('card.remove'), ids: cardIds })),
  command(fc.record({ type: type('card.group'), ids: cardIds, target, groupId, seed })),
  command(fc.record({ type: type('group.merge'), from: fc.array(groupId, { maxLength: 3 }), into: groupId })),
  command(fc.record({ type: type('group.ungroup'), id: groupId })),
  command(fc.record({ type: type('group.move'), id: groupId, to: place, seed })),
  command(fc.record({ type: type('group.title'), id: groupId, title: fc.string({ maxLength: 9 }) })),
  command(fc.record({ type: type('column.add'), column: fc.constant({ id: 'extra', title: 'Extra' }) })),
  command(fc.record({ type: type('column.move'), id: columnId, to: fc.record({ index: fc.nat(4) }) })),
  command(
    fc.record({ type: type('column.remove'), id: columnId, moveTo: fc.option(columnId, { nil: null }) }),
  ),
);

/** Votes, rounds and everything else that can be undone. */
export const others = fc.oneof(
  command(fc.record({ type: type('vote.cast'), round, target, voter })),
  command(fc.record({ type: type('vote.takeBack'), round, target, voter })),
  command(fc.record({ type: type('round.set'), id: round, budget: fc.integer({ min: 1, max: 6 }) })),
  command(fc.record({ cardId, text, seed }).map((rest) => ({ type: 'comment.add', id: fresh(), ...rest }))),
  command(fc.record({ text, seed }).map((rest) => ({ type: 'action.add', id: fresh(), ...rest }))),
  command(
    fc.record({ topicId: target, text, seed }).map((rest) => ({ type: 'note.add', id: fresh(), ...rest })),
  ),
  command(fc.record({ type: type('topic.start'), id: target })),
  command(fc.record({ type: type('topic.finish'), id: target })),
  command(
    fc.record({
      type: type('card.react'),
      id: cardId,
      reaction: fc.constantFrom('same', 'heart'),
      who: voter,
      on: fc.boolean(),
    }),
  ),
  command(
    fc.record({ type: type('phase.set'), phase: fc.constantFrom('collect', 'vote', 'act', 'nowhere') }),
  ),
  command(fc.record({ type: type('board.set'), settings: fc.record({ title: text }) })),
  command(fc.record({ type: type('card.colour'), ids: cardIds, hue: fc.constantFrom(1, 3, null) })),
);

/** What a command adds to or takes off the number of cards, by the document before it and after it. */
export const cardCount = (document: RetroDocument) => Object.keys(document.cards).length;
