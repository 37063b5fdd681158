import { parseCardText, plainText } from './parse-card-text';

/** Nothing in it could be a mark, an address or a line end: most cards, and quicker to know than to parse. */
export function isPlainText(text: string): boolean {
  return !/[\n\r*`[!:@]|^\s|^[-•\d]/.test(text);
}

/** What a card says without its marks: what it is called. */
export const cardWords = (text: string): string =>
  isPlainText(text) ? text : plainText(parseCardText(text));
