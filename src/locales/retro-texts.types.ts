import type { TitledText } from './types';

/** The words of retro templates in one language. Their structure is in core. */
export interface RetroTexts {
  /** By template id: a title, and a sentence about when it is good. */
  readonly templates: Readonly<Record<string, TitledText>>;
  /** By text key of a column. The prompt is a question. */
  readonly columns: Readonly<Record<string, { readonly title: string; readonly prompt: string }>>;
  /** The promise a retro opens with. */
  readonly directive: TitledText;
  /** Check-in questions by id. */
  readonly checkIns: Readonly<Record<string, string>>;
}
