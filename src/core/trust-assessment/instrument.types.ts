/** A text in one language, or the same text by language tag: `{en: '…', 'pt-BR': '…'}`. */
export type Texts = string | { readonly [language: string]: string };

/** `likert`: one point of the scale. `text`: free text, never scored. */
export type ItemKind = 'likert' | 'text';

export interface InstrumentScale {
  /** Whole number; the lowest point. */
  readonly min: number;
  /** Whole number above `min`; the highest point. Points are one apart. */
  readonly max: number;
  /** Words by point, keyed by its number. A point without words shows its number. */
  readonly labels: { readonly [point: string]: Texts };
}

export interface InstrumentItem {
  /** ASCII slug; never translated. */
  readonly id: string;
  /** The subscale (principle) that this item belongs to. */
  readonly subscale: string;
  readonly kind: ItemKind;
  readonly text: Texts;
  /** Worded the other way round: scored as min + max − answer. @default false */
  readonly reverse?: boolean;
  /** Must be answered, or marked as not applicable where that is offered. @default false */
  readonly required?: boolean;
  /** Share in its subscale's mean, ≥ 0. @default 1 */
  readonly weight?: number;
}

export interface InstrumentPage {
  readonly id: string;
  readonly title?: Texts;
  readonly intro?: Texts;
  /** Ids of items, in the order they are asked. */
  readonly items: readonly string[];
}

export interface InstrumentSubscale {
  readonly id: string;
  readonly title?: Texts;
}

/** A name for scores from `min` (share of the scale's range, 0 to 1) up. */
export interface InstrumentBand {
  readonly id: string;
  readonly min: number;
}

/** A questionnaire as data: schema `plinth/instrument`, version 1. */
export interface Instrument {
  readonly schema: 'plinth/instrument';
  readonly version: 1;
  readonly id: string;
  readonly title: Texts;
  readonly description?: Texts;
  readonly scale: InstrumentScale;
  /** A subscale has a score only if this share of its items (0 to 1) was answered. @default {minAnswered: 0.5} */
  readonly missing?: { readonly minAnswered: number };
  readonly items: readonly InstrumentItem[];
  /** Items on no page come on one more page at the end. @default one page per subscale */
  readonly pages?: readonly InstrumentPage[];
  /** Base first. @default the subscales of the items, in order of appearance */
  readonly subscales?: readonly InstrumentSubscale[];
  /** @default solid from 0.7, uneven from 0.5, fragile below */
  readonly bands?: readonly InstrumentBand[];
  /** Offers "doesn't apply to me" on every Likert item. @default false */
  readonly notApplicable?: boolean;
  /** Offers one comment per subscale. @default false */
  readonly comments?: boolean;
}

/** Answers by item id. `null` = "doesn't apply to me"; absent = not answered. */
export type Answers = { readonly [itemId: string]: number | null };
