import { isSafeCssValue } from '../css-value';
import { pixels } from '../hosts/read-host';
import { formatHex } from '../oklch';
import { isGrey } from './is-grey';
import { parseCssColor } from '../parse-css-color';
import type { Brand } from './brand.types';

/** A value of somebody else's design under the name it has there. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Words that designs call these by, best first. */
const WORDS = {
  primary: ['primary', 'brand', 'accent', 'action', 'cta', 'link'],
  secondary: ['secondary', 'tertiary', 'highlight'],
  neutral: ['text', 'ink', 'foreground', 'neutral', 'body', 'gray', 'grey'],
  font: ['font-family', 'fontfamily', 'font', 'typeface'],
  // A brand's corner is that of a card, where a design tells it from that of a field.
  radius: ['card-border-radius', 'radius-lg', 'radius-large', 'radius', 'corner', 'rounding'],
} as const;

/** What is written or drawn on the colour, or the colour in a state, is not the colour. */
const NOT_ITSELF = /(?:^|[-_.])(?:on|contrast|hover|active|pressed|disabled|focus|rgb|inverse)(?:$|[-_.])/i;

/** `$body-bg` and `--text-background` are what ink stands on. */
const GROUND = /(?:^|[-_.])(?:bg|background|surface|ground)(?:$|[-_.])/i;

/** A brand by the names of its values; `null` where no colour has the name of a main one. */
export function brandOfNamed(values: readonly NamedValue[]): Brand | null {
  const colour = (text: string) => {
    const rgb = parseCssColor(text);
    return rgb && formatHex(rgb);
  };
  const font = (text: string) => (/[a-z]/i.test(text) && isSafeCssValue(text) && !colour(text) ? text : null);
  const primary = pick(values, WORDS.primary, colour);
  if (primary === null) return null;
  // Bootstrap's `secondary` is a grey, and five hues cannot start from one.
  const secondary = pick(values, WORDS.secondary, (text) => {
    const rgb = parseCssColor(text);
    return rgb && !isGrey(rgb) ? formatHex(rgb) : null;
  });
  const inks = values.filter(({ name }) => !GROUND.test(name));
  const neutral = pick(inks, WORDS.neutral, colour);
  const family = pick(values, WORDS.font, font);
  const radius = pick(values, WORDS.radius, pixels);
  return {
    primary,
    ...(secondary !== null && { secondary }),
    ...(neutral !== null && { neutral }),
    ...(family !== null && { font: family }),
    ...(radius !== null && { radius }),
  };
}

/** How far a shade of a scale (`primary-700`) is from its middle; 0 for what is none. */
function stepOf(name: string): number {
  const step = /[-_.](\d{2,3})$/.exec(name)?.[1];
  return step === undefined ? 0 : 1 + Math.abs(Number(step) - 500);
}

/** The value under the best word; among several, the one with the shortest name, which is the least special. */
function pick<T>(values: readonly NamedValue[], words: readonly string[], read: (text: string) => T | null) {
  for (const word of words) {
    const named = values
      .filter(({ name }) => name.toLowerCase().includes(word) && !NOT_ITSELF.test(name))
      .sort((a, b) => stepOf(a.name) - stepOf(b.name) || a.name.length - b.name.length);
    for (const { value } of named) {
      const result = read(value);
      if (result !== null) return result;
    }
  }
  return null;
}
