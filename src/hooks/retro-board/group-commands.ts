'use client';
import type { RetroCommand } from '../../core/retro-board/retro.commands.types';
import { isGroup, shortName, type RetroDeeds } from './command-scope';
import type { RetroCommands } from './retro-board.types';
import type { ScreenCommands } from './screen-commands';

type GroupCommands = Pick<RetroCommands, 'groupWith' | 'ungroup' | 'titleGroup'>;

export function groupCommands({ current, act }: RetroDeeds, screen: ScreenCommands): GroupCommands {
  /** Groups merge; a card joins a group, whichever of the two was carried to the other. */
  function joining(id: string, target: string): RetroCommand {
    const scope = current();
    const { env } = scope.plinth;
    const seed = env.random();
    const [carried, there] = [isGroup(scope, id), isGroup(scope, target)];
    if (carried && there) return { type: 'group.merge', from: [id], into: target, seed };
    const [card, group] = carried ? [target, id] : [id, target];
    return { type: 'card.group', ids: [card], target: group, groupId: env.createId(), seed };
  }

  return {
    groupWith(id, target, event) {
      const scope = current();
      const names = { card: shortName(scope, id), target: shortName(scope, target) };
      const done = id !== target && act(joining(id, target), event);
      if (done) screen.say(scope.t('said.grouped', names));
      return done;
    },
    ungroup(id, event) {
      const { t } = current();
      const done = act({ type: 'group.ungroup', id }, event);
      if (done) screen.say(t('said.ungrouped'));
      return done;
    },
    titleGroup: (id, title, event) => act({ type: 'group.title', id, title: title.trim() }, event),
  };
}
