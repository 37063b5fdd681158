import type { Rgb } from '../color';
import { formatHex } from '../oklch';
import { parseCssColor } from '../parse-css-color';

const COLOUR = /#[0-9a-f]{3,8}\b|(?:rgba?|hsla?|oklch|color)\([^()]{5,80}\)/gi;
/** A person names a few; what comes after them is something else. */
const MAX_COLOURS = 12;

/** The colours of a text in their order, as many as a person would name, each once. */
export function coloursIn(text: string): readonly { readonly rgb: Rgb; readonly hex: string }[] {
  const found = new Map<string, Rgb>();
  for (const [match] of text.matchAll(COLOUR)) {
    const rgb = parseCssColor(match);
    if (rgb) found.set(formatHex(rgb), rgb);
    if (found.size === MAX_COLOURS) break;
  }
  return [...found].map(([hex, rgb]) => ({ hex, rgb }));
}
