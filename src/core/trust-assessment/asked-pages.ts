import type { InstrumentItem } from './instrument.types';
import type { Page } from './pages';

/**
 * The pages with the items that are asked; what has none left is left out. Hide after the pages were shuffled, as this
 * does, and the others stay where they were.
 *
 * @param isAsked from `visibilityOf`, made anew after each answer
 */
export function askedPages(
  pages: readonly Page[],
  isAsked: (item: InstrumentItem) => boolean,
): readonly Page[] {
  return pages
    .map((page) => ({
      ...page,
      sections: page.sections
        .map((section) => ({ ...section, items: section.items.filter(isAsked) }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
}
