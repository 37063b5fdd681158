import type { ActionRecord } from '../../core/retro-board/retro.types';
import type { GoalWish } from './retro-board.types';

const NUMBER = /\p{Nd}/u;

/** What a host needs to make a goal of an action. */
export function goalWish({ id, text, due, owners }: ActionRecord): GoalWish {
  return { actionId: id, text, owners: Object.keys(owners), ...(due === undefined ? {} : { due }) };
}

/** An open action with a number in it, that is no goal yet. */
export function soundsLikeGoal({ status, goalId, text }: ActionRecord): boolean {
  return status === 'open' && goalId === undefined && NUMBER.test(text);
}
