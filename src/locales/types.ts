/**
 * One form of a text per plural category of its language, chosen by the value `count`. `other` is always there; a
 * translation has every category that `Intl.PluralRules` knows for its language.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text with `{name}` placeholders, or its plural forms. */
export type Message = string | PluralForms;

/** Flat: `{'problem.duplicateId': '…'}`. */
export type MessageSet = Readonly<Record<string, Message>>;

/** What a translation of `English` may hold: its keys and no others. A test reports what is still missing. */
export type MirrorOf<English> = { readonly [Key in keyof English]?: Message };

/** What fills placeholders. Numbers are formatted for the language; words are inserted as they are. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Direction = 'ltr' | 'rtl';

/** The short names of a model's levels, by level id. */
export type ModelTitles = Readonly<Record<string, { readonly title: string }>>;

/** A heading and a sentence or two under it. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** Everything we say about one level of a model. */
export interface LevelTexts {
  /** Two sentences. */
  readonly meaning: string;
  /** Why it rests on the level below; for the lowest level, why it is the ground. */
  readonly restsOn: string;
  /** Signs of health, best known first. */
  readonly health: readonly string[];
  /** Warning signs. */
  readonly warnings: readonly string[];
  /** What grows where this level is missing. The title is short enough for a level of the inverted pyramid. */
  readonly missing: TitledText;
  /** What a leader does, as advice to the leader. */
  readonly leader: readonly string[];
  /** What a team can try. */
  readonly practices: readonly TitledText[];
}

/** By level id. */
export type ModelTexts = Readonly<Record<string, LevelTexts>>;

/** The words of one instrument in one language. Its structure (scale, subscales, reversed items) is in core. */
export interface InstrumentTexts {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** By page id. `title` is a question. */
  readonly pages: Readonly<Record<string, { readonly title: string; readonly intro: string }>>;
  /** By item id. */
  readonly items: Readonly<Record<string, string>>;
  /** Labels of the scale's points, by the point as text: `{'1': '…'}`. */
  readonly scale: Readonly<Record<string, string>>;
}

export interface InstrumentTextSet {
  readonly team15Texts: InstrumentTexts;
  readonly pulse5Texts: InstrumentTexts;
}

/** One language, all that a first render needs. Long texts about the model and instruments load on demand. */
export interface Catalogue {
  /** BCP 47 tag, for example `de`. */
  readonly locale: string;
  readonly direction: Direction;
  /** `false` until a native reader has signed the texts. @default true */
  readonly reviewed?: boolean;
  readonly shared: MessageSet;
  readonly model: ModelTitles;
  readonly pyramid: MessageSet;
  readonly assessment: MessageSet;
  readonly report: MessageSet;
  readonly retro: MessageSet;
  readonly goals: MessageSet;
  /** @default English */
  readonly workspace?: MessageSet;
}

/** Told when a language is not there. Shaped like a problem, so that one place can show both. */
export interface LocaleNotice {
  readonly code: 'unknownLocale';
  readonly severity: 'warning';
  readonly path: readonly string[];
  readonly values: { readonly locale: string; readonly used: string };
}
