import type { Change } from '../../shared/change';
import type { RetroDocument } from '../retro.types';
import { set } from './write';

const NOBODY = { author: undefined, authorName: undefined, at: undefined };

/** Takes off a board who wrote what, and when. Reactions stay, counted by number instead of by person. */
export function takeNamesOff(document: RetroDocument): readonly Change[] {
  return [
    ...Object.values(document.cards).flatMap(({ id, reactions }) => [
      ...set('cards', id, NOBODY),
      ...set('cards', id, { reactions: numbered(reactions) }),
    ]),
    ...Object.keys(document.comments).flatMap((id) => set('comments', id, NOBODY)),
    ...Object.keys(document.kudos).flatMap((id) => set('kudos', id, { from: undefined })),
    ...Object.keys(document.pending).flatMap((id) => set('pending', id, { columns: undefined })),
    ...Object.keys(document.publications).flatMap((id) => set('publications', id, { columnId: undefined })),
  ];
}

/** `{'same:ada': true, 'same:bo': true}` as `{'same:1': true, 'same:2': true}`. */
function numbered(reactions: Readonly<Record<string, true>>): Readonly<Record<string, true>> {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    Object.keys(reactions).map((key) => {
      const reaction = key.slice(0, key.indexOf(':'));
      counts.set(reaction, (counts.get(reaction) ?? 0) + 1);
      return [`${reaction}:${counts.get(reaction)}`, true];
    }),
  );
}
