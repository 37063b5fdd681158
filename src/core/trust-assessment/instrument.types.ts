/** A text in one language, or the same text by language tag: `{en: '…', 'pt-BR': '…'}`. */
export type Texts = string | { readonly [language: string]: string };

/** `likert`: one point of the scale. `text`: free text, never scored. `note`: only to be read, takes no answer. */
export type ItemKind = 'likert' | 'text' | 'note';

export interface InstrumentScale {
  /** Whole number; the lowest point. */
  readonly min: number;
  /** Whole number above `min`; the highest point. Points are one apart. */
  readonly max: number;
  /** Words by point, keyed by its number. A point without words shows its number. @default none */
  readonly labels?: { readonly [point: string]: Texts } | undefined;
}

/** An item's own scale, where it differs from the instrument's. Its answers count by where they lie between its ends. */
export interface ItemScale extends InstrumentScale {
  /** Whole number; points are this far apart, from `min` on. @default 1 */
  readonly step?: number | undefined;
  /** What a point stands for in expressions and elsewhere, keyed by its number. @default the number itself */
  readonly values?: { readonly [point: string]: string | number | boolean } | undefined;
}

export interface InstrumentItem {
  /** ASCII slug; never translated. */
  readonly id: string;
  /** The subscale (principle) that this item belongs to. */
  readonly subscale: string;
  readonly kind: ItemKind;
  readonly text: Texts;
  /** Worded the other way round: scored as min + max − answer. @default false */
  readonly reverse?: boolean | undefined;
  /** Must be answered, or marked as not applicable where that is offered. @default false */
  readonly required?: boolean | undefined;
  /** Share in its subscale's mean, ≥ 0. @default 1 */
  readonly weight?: number | undefined;
  /** @default the instrument's */
  readonly scale?: ItemScale | undefined;
  /**
   * Asked only while this holds, for example `{trust1} > 3 and {team} notempty`: the condition language of SurveyJS over
   * item ids. An item that is not asked takes no part in scoring. @default always
   */
  readonly visibleIf?: string | undefined;
}

export interface InstrumentPage {
  readonly id: string;
  readonly title?: Texts | undefined;
  readonly intro?: Texts | undefined;
  /** Ids of items, in the order they are asked. */
  readonly items: readonly string[];
}

export interface InstrumentSubscale {
  readonly id: string;
  readonly title?: Texts | undefined;
}

/** A figure that an expression over item ids makes, beside the subscales' scores. A gap in the answers makes it missing. */
export interface CalculatedValue {
  readonly id: string;
  readonly expression: string;
  readonly title?: Texts | undefined;
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
  readonly description?: Texts | undefined;
  readonly scale: InstrumentScale;
  /** A subscale has a score only if this share of its items (0 to 1) was answered. @default {minAnswered: 0.5} */
  readonly missing?: { readonly minAnswered: number } | undefined;
  readonly items: readonly InstrumentItem[];
  /** Items on no page come on one more page at the end. @default one page per subscale */
  readonly pages?: readonly InstrumentPage[] | undefined;
  /** Base first. @default the subscales of the items, in order of appearance */
  readonly subscales?: readonly InstrumentSubscale[] | undefined;
  /** @default solid from 0.7, uneven from 0.5, fragile below */
  readonly bands?: readonly InstrumentBand[] | undefined;
  /** Each is worked out after those before it, and may use them. @default none */
  readonly calculated?: readonly CalculatedValue[] | undefined;
  /** Offers "doesn't apply to me" on every Likert item. @default false */
  readonly notApplicable?: boolean | undefined;
  /** Offers one comment per subscale. @default false */
  readonly comments?: boolean | undefined;
}

/** Answers by item id. `null` = "doesn't apply to me"; absent = not answered. */
export type Answers = { readonly [itemId: string]: number | null };
