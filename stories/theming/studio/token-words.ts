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

export const ratioWords = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
