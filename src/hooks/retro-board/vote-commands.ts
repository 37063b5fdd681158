'use client';
import { boardOf } from '../../core/retro-board/board-of';
import { tallyOf } from '../../core/retro-board/vote-tally';
import { own } from '../../core/shared/json';
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
    const { round } = boardOf(store.getSnapshot());
    if (round === undefined) return false;
    const voter = voterKey(round);
    if (!act({ type, round, target, voter }, event)) return false;
    const now = store.getSnapshot();
    const budget = own(now.voteRounds, round)?.budget;
    const spent = tallyOf(now, round).spent.get(voter) ?? 0;
    const said = type === 'vote.cast' ? 'said.voted' : 'said.voteTakenBack';
    screen.say(budget === undefined ? t(said) : t('said.votesLeft', { said: t(said), count: budget - spent }));
    return true;
  };
  return { vote: change('vote.cast'), takeBack: change('vote.takeBack') };
}
