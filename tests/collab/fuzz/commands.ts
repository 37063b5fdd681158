import { keyBetween } from '../../../src/core/shared/order-key';
import { sortByOrder } from '../../../src/core/shared/sort-by-order';
import { toyCard, type ToyCommand, type ToyDocument } from '../../helpers/toy-model';
import type { ActionKind } from './actions';

/**
 * A command of this kind that makes sense in this document, or `undefined`. Every value is this person's own, so that
 * whose it is can be told later.
 *
 * @param step Differs with each action.
 */
export function commandFor(
  kind: ActionKind,
  document: ToyDocument,
  who: string,
  step: number,
  random: () => number,
): ToyCommand | undefined {
  const pick = (count: number) => Math.floor(random() * count);
  const ids = Object.keys(document.cards).sort();
  const columns = Object.keys(document.columns).sort();
  if (kind === 'add' || (ids.length === 0 && kind !== 'columnAdd'))
    return { type: 'card.add', card: toyCard(`${who}-${step}`, { order: orderAt(document, pick, random) }) };
  if (kind === 'addTwin') {
    const id = `item${pick(4)}`;
    return document.cards[id] ? undefined : { type: 'card.add', card: toyCard(id) };
  }
  const id = ids[pick(ids.length)]!;
  switch (kind) {
    case 'remove':
      return { type: 'card.remove', id };
    case 'rename':
      return { type: 'card.rename', id, title: `${who} ${step}` };
    case 'write': {
      // A character of its own, of two units: what is inserted cannot be confused with what stands beside it.
      const text = [...document.cards[id]!.text];
      return {
        type: 'card.write',
        id,
        text: text.toSpliced(pick(text.length + 1), 0, pieceOf(who, step)).join(''),
      };
    }
    case 'move':
      return {
        type: 'card.move',
        id,
        column: columns.length === 0 || random() < 0.2 ? null : columns[pick(columns.length)]!,
        order: orderAt(document, pick, random),
      };
    case 'tag':
      return { type: 'card.tag', id, tag: `${who}-${pick(2)}`, on: random() < 0.6 };
    case 'vote':
      return { type: 'card.vote', id, voter: who, votes: step };
    case 'note':
      return { type: 'card.note', id, entry: `${who}-${step}`, note: `${step}` };
    case 'touch':
      return { type: 'touch', id };
    case 'publish':
      return { type: 'publish' };
    case 'columnAdd':
      return { type: 'column.add', column: { id: `c${who}-${step}`, title: `${step}` } };
    case 'columnRemove':
      return columns.length > 0 ? { type: 'column.remove', id: columns[pick(columns.length)]! } : undefined;
    default:
      return undefined;
  }
}

function orderAt(document: ToyDocument, pick: (count: number) => number, random: () => number): string {
  const sorted = sortByOrder(Object.values(document.cards));
  const at = pick(sorted.length + 1);
  // Without chance every third time, so that two people meet at one key.
  return keyBetween(
    sorted[at - 1]?.order ?? null,
    sorted[at]?.order ?? null,
    pick(3) === 0 ? undefined : random,
  );
}

function pieceOf(who: string, step: number): string {
  return String.fromCodePoint(0x20_000 + step * 10 + Number(who.slice(1)));
}

/** Who typed a character. */
export function authorOf(piece: string): string {
  return `p${(piece.codePointAt(0)! - 0x20_000) % 10}`;
}
