import { own } from '../../shared/json';
import type { RetroDocument } from '../retro.types';
import { boardView } from '../select/board-view';

/**
 * A name for each group that has cards, all different, since a table has no ids: its title, with a number where another
 * has it too, or the number alone (`#3`). A card that is the last of its group has the group's name if it has a title.
 */
export function groupNames(document: RetroDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let number = 0;
  for (const { entries } of boardView(document)) {
    for (const { groupId, kind } of entries) {
      const group = groupId === undefined ? undefined : own(document.groups, groupId);
      if (!group) continue;
      number++;
      const title = group.title?.trim() ? group.title : '';
      if (title === '' && kind === 'card') continue;
      const plain = title !== '' && !taken.has(title) ? title : `${title} #${number}`.trim();
      const name = taken.has(plain) ? `${plain} #${number}` : plain;
      taken.add(name);
      names.set(group.id, name);
    }
  }
  return names;
}

/** What a note is about: the group's name, or the card's first line. */
export function topicName(document: RetroDocument, id: string, groups: ReadonlyMap<string, string>): string {
  return groups.get(id) ?? own(document.cards, id)?.text.split('\n', 1)[0] ?? '';
}
