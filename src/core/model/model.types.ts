/** A heading of a few words, and a sentence or two. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** What there is to say about one level, in one language. All but the title may be missing. */
export interface LevelTexts {
  readonly title: string;
  /** What it means, in two or three sentences. */
  readonly meaning?: string | undefined;
  /** Why it rests on the level below. */
  readonly restsOn?: string | undefined;
  /** What grows where it is missing. The title fits a level of the inverted pyramid. */
  readonly missing?: TitledText | undefined;
  /** Signs of health. */
  readonly health?: readonly string[] | undefined;
  readonly warnings?: readonly string[] | undefined;
  readonly leader?: readonly string[] | undefined;
  readonly practices?: readonly TitledText[] | undefined;
}

export interface ModelLevel {
  /** ASCII letters, digits, `-` and `_`; never translated. */
  readonly id: string;
  /** Inline texts by language tag. The five principles need none: the catalogues have them. */
  readonly texts?: Readonly<Record<string, LevelTexts>> | undefined;
}

/** 3 to 7 levels that rest on each other, base first. */
export interface Model {
  readonly id: string;
  readonly levels: readonly ModelLevel[];
}
