import type { InstrumentItem } from './instrument.types';
import type { Page } from './pages';

/** A required item without an answer, and the index of the page it is on. */
export interface Missing {
  readonly itemId: string;
  readonly page: number;
}

/**
 * Required items that nobody has dealt with, in the order they are asked. A Likert item is dealt with by an answer or by
 * "doesn't apply"; a text item by any text.
 */
export function missingRequired(
  pages: readonly Page[],
  isDealtWith: (item: InstrumentItem) => boolean,
): readonly Missing[] {
  return pages.flatMap((page, index) =>
    page.sections.flatMap((section) =>
      section.items.flatMap((item) =>
        item.required && !isDealtWith(item) ? { itemId: item.id, page: index } : [],
      ),
    ),
  );
}
