import type { RetroDocument } from '../retro.types';
import type { RetroImportCounts } from './import.types';

/** What is in a document; with none, nothing. */
export function countRecords(document: RetroDocument | null): RetroImportCounts {
  const of = (collection: keyof RetroDocument) => Object.keys(document?.[collection] ?? {}).length;
  const cards = Object.values(document?.cards ?? {});
  return {
    cards: cards.length,
    columns: of('columns'),
    groups: of('groups'),
    votes: cards.reduce(
      (sum, { votes }) => sum + Object.values(votes).reduce((all, count) => all + count, 0),
      0,
    ),
    rounds: of('voteRounds'),
    comments: of('comments'),
    notes: of('notes'),
    actions: of('actions'),
    kudos: of('kudos'),
  };
}
