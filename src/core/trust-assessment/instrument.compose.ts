import type { Instrument, InstrumentItem, InstrumentPage } from './instrument.types';

/** An instrument without its words: everything that is the same in every language. */
export interface InstrumentStructure {
  readonly id: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly missing: { readonly minAnswered: number };
  readonly items: readonly Omit<InstrumentItem, 'text'>[];
  readonly pages: readonly Pick<InstrumentPage, 'id' | 'items'>[];
  readonly subscales: readonly { readonly id: string }[];
  readonly notApplicable: boolean;
  readonly comments: boolean;
}

/** An instrument's words in one language, keyed by the structure's ids. */
export interface InstrumentTexts {
  readonly title: string;
  readonly description?: string;
  readonly scale: { readonly [point: string]: string };
  readonly items: { readonly [itemId: string]: string };
  readonly pages?: { readonly [pageId: string]: { readonly title?: string; readonly intro?: string } };
}

/** Structure and words as one instrument in one language. Ids stay as they are in every language. */
export function composeInstrument(structure: InstrumentStructure, texts: InstrumentTexts): Instrument {
  return {
    schema: 'plinth/instrument',
    version: 1,
    ...structure,
    title: texts.title,
    ...(texts.description === undefined ? {} : { description: texts.description }),
    scale: { ...structure.scale, labels: texts.scale },
    items: structure.items.map((item) => ({ ...item, text: texts.items[item.id] ?? item.id })),
    pages: structure.pages.map((page) => ({ ...page, ...texts.pages?.[page.id] })),
  };
}
