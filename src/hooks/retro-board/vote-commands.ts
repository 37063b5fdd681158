'use client';
import { allowanceOf, currentRound } from '../../core/retro-board/select/votes';
import type { RetroDeeds } from './command-scope';
import type { RetroCommands } from './retro-board.types';
import type { ScreenCommands } from './screen-commands';

/** One vote more or less for a card or group, in the board's round. */
export function voteCommands(
  { current, act }: RetroDeeds,
  screen: ScreenCommands,
): Pick<RetroCommands, 'vote' | 'takeBack'> {
  const change = (type: 'vote.cast' | 'vote.takeBack') => (target: string, event?: unknown) => {
    const { store, t, voterKey } = current();
    const round = currentRound(store.getSnapshot())?.id;
    if (round === undefined) return false;
    const voter = voterKey(round);
    if (!act({ type, round, target, voter }, event)) return false;
    const { budget, left } = allowanceOf(store.getSnapshot(), round, voter);
    const said = type === 'vote.cast' ? 'said.voted' : 'said.voteTakenBack';
    screen.say(budget === Infinity ? t(said) : t('said.votesLeft', { said: t(said), count: left }));
    return true;
  };
  return { vote: change('vote.cast'), takeBack: change('vote.takeBack') };
}
