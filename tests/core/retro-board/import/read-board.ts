import { boardView } from '../../../../src/core/retro-board/select/board-view';
import { rankingOf, votesOn } from '../../../../src/core/retro-board/select/votes';
import { retroSchema } from '../../../../src/core/retro-board/retro.schema';
import type { RetroDocument } from '../../../../src/core/retro-board/retro.types';
import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import type { RetroImportOptions } from '../../../../src/core/retro-board/import/import.types';
import { sortByOrder } from '../../../../src/core/shared/sort-by-order';
import { parseDocument } from '../../../../src/core/shared/validate-document';

/** Columns as `[title, entries]`; an entry is a text, or `[group title, ...texts]`. */
export function columnsOf(document: RetroDocument) {
  return boardView(document).map(({ column, entries }) => [
    column.title,
    entries.map((entry) => {
      const texts = entry.cardIds.map((id) => document.cards[id]!.text);
      return entry.kind === 'group' ? [document.groups[entry.id]!.title ?? '', ...texts] : texts[0]!;
    }),
  ]);
}

/** Votes by card text in each round, as a board counts them; cards without any left out. */
export function votesOf(document: RetroDocument): readonly Readonly<Record<string, number>>[] {
  return sortByOrder(Object.values(document.voteRounds)).map(({ id }) =>
    Object.fromEntries(
      rankingOf(document, id)
        .flatMap(({ entry }) => entry.cardIds)
        .map((card) => [document.cards[card]!.text, votesOfCard(document, id, card)] as const)
        .filter(([, count]) => count > 0),
    ),
  );
}

function votesOfCard(document: RetroDocument, round: string, card: string): number {
  return votesOn(document, round, card);
}

/** Imports what must be readable, and checks that it is a document as it stands. */
export function imported(text: string | Uint8Array, options: RetroImportOptions = {}) {
  const { document, report } = importRetro(text, options);
  if (!document) throw new Error(`not read: ${JSON.stringify(report.entries)}`);
  const parsed = parseDocument(retroSchema, document);
  expect(parsed).toMatchObject({ ok: true });
  return { document, report, codes: report.entries.map(({ code }) => code) };
}
