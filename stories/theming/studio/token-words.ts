import type { TokenName } from 'plinth/theme';

/** `--plinth-text-muted` as `text muted`. */
export const wordsOf = (token: TokenName): string => token.replace('--plinth-', '').replaceAll('-', ' ');

const READ_AS: Readonly<Record<string, string>> = {
  colours:
    'Read as a list of colours: the first is the brand, a second starts the levels, a grey or a third tints ink and paper. Nothing else was taken.',
  brand: 'Read as a brand.',
  tokens: 'Read as design tokens.',
  variables: 'Read as variables of a style sheet.',
  host: 'Read as the variables of a host.',
  nothingYet:
    'A whole brand goes by name: --primary, --secondary (levels), --text (ink), --font-family, --radius.',
  nothing: 'There is no colour in it. Paste hex colours, a token file, or CSS with variables.',
};
export const pastedWords = (kind: string | undefined): string => READ_AS[kind ?? 'nothingYet']!;

const WRONG: Readonly<Record<string, string>> = {
  primary: 'A colour is written #0b6e4f.',
  secondary: 'A colour is written #0b6e4f.',
  neutral: 'A colour is written #0b6e4f.',
  font: 'A font stack holds names and commas only.',
  radius: 'A corner is 0 to 24 px.',
  name: 'A name has lower-case letters, digits and hyphens.',
};
export const problemWords = (path: readonly (string | number)[]): string =>
  WRONG[String(path[0])] ?? `Not usable: ${path.join('.')}`;

const EXPECTED: Readonly<Record<string, string>> = {
  color:
    'is no opaque colour that can be read. Write #0b6e4f, or an object in srgb, hsl, hwb, oklab or oklch; one of another space needs its hex.',
  dimension: 'is no length. Write { "value": 12, "unit": "px" } or 12px.',
  duration: 'is no time. Write { "value": 120, "unit": "ms" } or 120ms.',
  fontFamily: 'is no font. Write a list of names.',
  $type: 'has no $type. Give it one, or give it to its group.',
};
const COMPLAINTS: Readonly<Record<string, string>> = {
  unknownReference:
    'refers to a token that is not in the file, or to itself. Paste the groups that it names, too.',
  unknownField: 'is none of our tokens. Look for its name under Theming, Tokens.',
  notAllowed: 'holds a sign that a theme must not hold, such as ; or { }. Take it out.',
  missingField: 'is not there.',
};

/** What is wrong with one token of a file, and how to mend it. */
export const complaintWords = (code: string, expected?: string | number): string =>
  code === 'wrongType'
    ? (EXPECTED[String(expected)] ?? `is of the type ${expected}, which a theme does not take. Leave it out.`)
    : (COMPLAINTS[code] ?? `cannot be used (${code}).`);

export const ratioWords = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
