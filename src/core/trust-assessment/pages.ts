import { subscalesOf } from './instrument.read';
import type { Instrument, InstrumentItem, InstrumentPage, Texts } from './instrument.types';
import { shuffleWithinGroups } from './order';

/** How items are spread over pages: as the instrument says, one page per subscale, or one page with everything. */
export type Pagination = 'pages' | 'subscales' | 'all';

/** Items under one heading. */
export interface Section {
  readonly id: string;
  readonly title?: Texts | undefined;
  readonly intro?: Texts | undefined;
  /** The subscale that all its items share, if they do. */
  readonly subscale?: string;
  readonly items: readonly InstrumentItem[];
}

export interface Page {
  readonly id: string;
  readonly sections: readonly Section[];
}

/** Id of the page that collects items which no page names, so that none is ever left unasked. */
export const REST_PAGE = 'rest';

/**
 * The pages of a form, in order. With a seed, items are shuffled within their subscale on their page; without one they
 * stay as the instrument has them. The same input gives the same pages.
 */
export function pagesOf(
  instrument: Instrument,
  options: { pagination?: Pagination; seed?: number | undefined } = {},
): readonly Page[] {
  const { pagination = 'pages', seed } = options;
  const own = pagination === 'subscales' ? undefined : instrument.pages;
  const sections = (own ? declaredPages(instrument, own) : subscalePages(instrument)).map((page) =>
    toSection(instrument, page, seed),
  );
  if (pagination === 'all') return [{ id: 'all', sections }];
  return sections.map((section) => ({ id: section.id, sections: [section] }));
}

/**
 * The same pages without what is hidden. A page that has nothing left keeps its place, so that its neighbours keep their
 * index: it has no sections. Hiding comes after shuffling, so the others stay where they were.
 */
export function hideItems(pages: readonly Page[], hidden: ReadonlySet<string>): readonly Page[] {
  if (hidden.size === 0) return pages;
  return pages.map((page) => ({
    ...page,
    sections: page.sections.flatMap((section) => {
      const items = section.items.filter(({ id }) => !hidden.has(id));
      return items.length === 0 && section.items.length > 0 ? [] : [{ ...section, items }];
    }),
  }));
}

/** Is there anything on the page? */
export const isAsked = ({ sections: [first] }: Page): boolean => first !== undefined;

/** The page and the running number (from 1) of every item. */
export function placesOf(
  pages: readonly Page[],
): ReadonlyMap<string, { readonly page: number; readonly number: number }> {
  const places = new Map<string, { page: number; number: number }>();
  pages.forEach((page, index) => {
    for (const section of page.sections) {
      for (const item of section.items) {
        // A note is not a question, so it takes no number.
        if (item.kind !== 'note') places.set(item.id, { page: index, number: places.size + 1 });
      }
    }
  });
  return places;
}

function declaredPages(instrument: Instrument, pages: readonly InstrumentPage[]): readonly InstrumentPage[] {
  const named = new Set(pages.flatMap((page) => page.items));
  const rest = instrument.items.filter((item) => !named.has(item.id)).map((item) => item.id);
  return rest.length > 0 ? [...pages, { id: REST_PAGE, items: rest }] : pages;
}

function subscalePages(instrument: Instrument): readonly InstrumentPage[] {
  return subscalesOf(instrument).flatMap((subscale) => {
    const items = instrument.items.filter((item) => item.subscale === subscale.id).map((item) => item.id);
    const declared = instrument.pages?.find((page) => sameMembers(page.items, items));
    if (declared) return [{ ...declared, items }];
    return items.length > 0 ? [{ ...subscale, items }] : [];
  });
}

function toSection(instrument: Instrument, page: InstrumentPage, seed: number | undefined): Section {
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const items = page.items.flatMap((id) => byId.get(id) ?? []);
  const [subscale, another] = new Set(items.map((item) => item.subscale));
  return {
    ...page,
    ...(subscale && !another && { subscale }),
    items:
      seed === undefined
        ? items
        : shuffleWithinGroups({ items, groupOf: (item) => item.subscale, seed, page: page.id }),
  };
}

function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}
