import { isId } from '../../shared/checks';
import { own, type Json } from '../../shared/json';
import { keyBetween } from '../../shared/order-key';
import { reject } from '../../shared/reduce';
import { sortByOrder } from '../../shared/sort-by-order';
import { checkRecord } from '../../shared/validate-document';
import { boardOf } from '../board-of';
import { layoutOf } from '../layout';
import type { RetroCommandOf, VoteCommand } from '../retro.commands.types';
import { retroSchema } from '../retro.schema';
import type { RetroDocument, VoteRoundRecord } from '../retro.types';
import { limitsOf, tallyOf, voteKey } from '../vote-tally';
import { BARRIER, UNDOABLE, UNTRACKED, type Outcome, type Rules } from './rules.types';
import { gone, isMember, put, set, setBoard, withMember } from './write';

/** The open round and the cards of a card or group, or why nobody can vote there. */
function ballot(
  document: RetroDocument,
  { round: id, target, voter }: Omit<RetroCommandOf<'vote.cast'>, 'type'>,
) {
  const round = own(document.voteRounds, id);
  if (!round) return gone('voteRounds', id);
  if (round.status === 'closed') return reject('roundClosed', ['voteRounds', id]);
  if (!isMember(voter)) return reject('invalidValue', ['cards', target, 'votes']);
  const { groups, entryOfCard } = layoutOf(document);
  const cardIds = groups.get(target)?.cardIds ?? (entryOfCard.has(target) ? [target] : undefined);
  return cardIds ? { round, cardIds } : gone('cards', target);
}

function give(document: RetroDocument, cardId: string, key: string, by: number): Outcome {
  const { votes } = document.cards[cardId]!;
  const count = (own(votes, key) ?? 0) + by;
  return set('cards', cardId, { votes: withMember(votes, key, count > 0 ? count : undefined) });
}

function cast(document: RetroDocument, command: RetroCommandOf<'vote.cast'>): Outcome {
  const found = ballot(document, command);
  if ('rejected' in found) return found;
  const { round, cardIds } = found;
  const { target, voter } = command;
  const { budget, perCard } = limitsOf(round, voter);
  const { spent, of } = tallyOf(document, round.id);
  const path = ['cards', target, 'votes'];
  if ((spent.get(voter) ?? 0) >= budget) return reject('noVotesLeft', path, { max: budget });
  const mine = cardIds.reduce((sum, id) => sum + of(id, voter), 0);
  if (mine >= perCard) return reject('cardLimit', path, { max: perCard });
  const key = voteKey(round.id, voter);
  // What stands there may be more than counts; one that is given now must count.
  const cardId = cardIds.find((id) => of(id, voter) < perCard)!;
  const idle = (own(document.cards[cardId]!.votes, key) ?? 0) - of(cardId, voter);
  return give(document, cardId, key, idle > 0 ? 1 - idle : 1);
}

function takeBack(document: RetroDocument, command: RetroCommandOf<'vote.takeBack'>): Outcome {
  const found = ballot(document, command);
  if ('rejected' in found) return found;
  const key = voteKey(found.round.id, command.voter);
  const given = (id: string) => own(document.cards[id]!.votes, key) ?? 0;
  const cardId = [...found.cardIds].reverse().find((id) => given(id) > 0);
  if (cardId === undefined) return gone('cards', command.target);
  // Votes that do not count go first, all at once: whoever takes one back sees one less.
  const counts = tallyOf(document, found.round.id).of(cardId, command.voter);
  return give(document, cardId, key, Math.max(0, counts - 1) - given(cardId));
}

function refuseRound(record: Readonly<Record<string, unknown>> & { readonly id: string }) {
  const { problems } = checkRecord(retroSchema.collections['voteRounds']!, record.id, record as Json, false);
  const wrong = problems.find(({ severity }) => severity === 'error');
  return wrong ? reject('invalidValue', ['voteRounds', record.id, ...wrong.path]) : undefined;
}

const without = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

const openRound = ({ voteRounds }: RetroDocument) =>
  Object.values(voteRounds).find(({ status }) => status === 'open');

function open(document: RetroDocument, { type: _, ...given }: RetroCommandOf<'round.open'>): Outcome {
  const { id } = given;
  if (openRound(document)) return reject('roundOpen', ['voteRounds', id]);
  if (!isId(id) || id.includes(':') || id.length > 80 || own(document.voteRounds, id))
    return reject('invalidValue', ['voteRounds', id]);
  const { budget, perCard, proxyBudget } = boardOf(document);
  const last = sortByOrder(Object.values(document.voteRounds)).at(-1);
  const order = keyBetween(last?.order ?? null, null);
  const round = without({ budget, perCard, proxyBudget, ...given, id, order });
  const record = { ...round, id, status: 'open' };
  return refuseRound(record) ?? [put('voteRounds', id, record), ...setBoard(document, { round: id })];
}

function change(document: RetroDocument, { type: _, id, ...given }: RetroCommandOf<'round.set'>): Outcome {
  const round = own(document.voteRounds, id);
  if (!round) return gone('voteRounds', id);
  const { title, budget, perCard, proxyBudget }: Record<string, unknown> = without({ ...round, ...given });
  return (
    refuseRound({ ...(without({ ...round, ...given }) as unknown as VoteRoundRecord) }) ??
    set('voteRounds', id, { title, budget, perCard, proxyBudget })
  );
}

function setStatus(document: RetroDocument, id: string, status: VoteRoundRecord['status']): Outcome {
  if (!own(document.voteRounds, id)) return gone('voteRounds', id);
  const other = openRound(document);
  if (status === 'open' && other && other.id !== id) return reject('roundOpen', ['voteRounds', other.id]);
  return [...set('voteRounds', id, { status }), ...setBoard(document, { round: id })];
}

export const voteRules: Rules<VoteCommand> = {
  'vote.cast': { ...UNDOABLE, apply: (document, { command }) => cast(document, command) },
  'vote.takeBack': { ...UNDOABLE, apply: (document, { command }) => takeBack(document, command) },
  // Others have voted in it by then.
  'round.open': { ...UNTRACKED, apply: (document, { command }) => open(document, command) },
  'round.set': { ...UNDOABLE, apply: (document, { command }) => change(document, command) },
  'round.close': { ...BARRIER, apply: (document, { command }) => setStatus(document, command.id, 'closed') },
  'round.reopen': { ...BARRIER, apply: (document, { command }) => setStatus(document, command.id, 'open') },
};
