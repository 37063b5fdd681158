import { own } from '../shared/json';
import { problem, type Problem } from '../shared/problem';
import { layoutOf } from './layout';
import type { CardRecord, GroupRecord, RetroDocument } from './retro.types';

/**
 * The document with every reference that dangles written as readers see it, and a warning for each: for imports and
 * exports. A live board is never repaired by a write (`layoutOf` reads it repaired). Comments on cards that are gone are
 * kept and reported. The same document when nothing dangles.
 */
export function repairRetro(document: RetroDocument): {
  readonly document: RetroDocument;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const { columns } = layoutOf(document);
  const first = columns[0]!.id;
  const report = (...path: string[]) =>
    problems.push(problem('unknownReference', path, undefined, 'warning'));
  const cards: Record<string, CardRecord> = { ...document.cards };
  const groups: Record<string, GroupRecord> = { ...document.groups };
  const hasColumn = (id: string) => own(document.columns, id) !== undefined || id === first;
  for (const [id, group] of Object.entries(document.groups)) {
    if (hasColumn(group.columnId)) continue;
    groups[id] = { ...group, columnId: first };
    report('groups', id, 'columnId');
  }
  for (const [id, card] of Object.entries(document.cards)) {
    if (!hasColumn(card.columnId)) {
      cards[id] = { ...cards[id]!, columnId: first };
      report('cards', id, 'columnId');
    }
    if (card.groupId === undefined || own(document.groups, card.groupId)) continue;
    const { groupId: _, ...alone } = cards[id]!;
    cards[id] = alone;
    report('cards', id, 'groupId');
  }
  for (const { id, cardId } of Object.values(document.comments))
    if (!own(document.cards, cardId)) report('comments', id, 'cardId');
  const isOwn = own(document.columns, first) !== undefined;
  if (problems.length === 0 && isOwn) return { document, problems };
  const made = isOwn ? document.columns : { [first]: columns[0]! };
  return { document: { ...document, columns: made, cards, groups }, problems };
}
