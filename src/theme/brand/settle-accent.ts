import { parseHex } from '../color';
import { requiredRatio } from '../contrast';
import { TOKEN_PAIRS } from '../pairs';
import type { Contrast, ThemeVariables, TokenName } from '../theme.types';
import { isGrey } from './is-grey';
import { nearest, type Ratio } from './nearest';
import { hexOf, oklchOf } from './recolour';

export type Colours = Partial<Record<TokenName, string>>;

interface Ground {
  readonly rest: TokenName;
  readonly ink: TokenName;
}
const SOLID: Ground = {
  rest: '--plinth-accent-solid',
  ink: '--plinth-accent-on-solid',
};
const FILL: Ground = {
  rest: '--plinth-accent-fill',
  ink: '--plinth-accent-on-fill',
};
/** Ink of the brand before plain black. */
const TEXTS = ['--plinth-text-default', '--plinth-text-inverse'] as const;
/** A main button under the pointer and pressed; nothing else reads them. */
const STATES = ['--plinth-accent-solid-hover', '--plinth-accent-solid-pressed'] as const;
const INKS = ['#ffffff', '#000000'];
/** Lightness between the accent at rest, under the pointer and pressed. */
const STATE_STEP = 0.06;

interface Means {
  readonly ratio: Ratio;
  readonly contrast: Contrast;
  /** What a token file says itself: it stays wherever it can be read. */
  readonly own: ThemeVariables;
}

/**
 * The accent is both: a mark on the page, and a ground with a word on it. Its lightness is the nearest that serves as both
 * with one ink. A brand too bright for a mark, such as a yellow, stays as it is as the ground of a main button, whose edge is
 * the mark's colour.
 */
export function settleAccent(colours: Colours, means: Means): void {
  const { own, contrast } = means;
  const brand = colours[SOLID.rest];
  settle(colours, SOLID, [colours[SOLID.ink]], means);
  const tooBright = contrast === 'normal' && isBrighter(brand, colours[SOLID.rest]);
  // A file may name a word of its own for the ground that there is.
  const fill = own[FILL.rest] ?? (tooBright ? brand : own[FILL.ink] && colours[SOLID.rest]);
  if (fill === undefined) return;
  colours[FILL.rest] = fill;
  settle(colours, FILL, [own[FILL.ink], ...TEXTS.map((name) => colours[name])], means);
}

/** Whether a colour had to become darker than it was, and is one that anybody would call a colour. */
function isBrighter(was: string | undefined, is: string | undefined): boolean {
  const rgb = parseHex(was ?? '');
  return rgb !== null && !isGrey(rgb) && oklchOf(was)!.l > (oklchOf(is)?.l ?? 1);
}

/** A ground at the nearest lightness that will do, with its ink, and its states where that ink is read as well. */
function settle(
  colours: Colours,
  { rest, ink: inkName }: Ground,
  wanted: readonly (string | undefined)[],
  { ratio, contrast, own }: Means,
) {
  const required = requiredRatio('text', contrast);
  const inks = [...wanted.filter((ink) => ink !== undefined), ...INKS];
  const inkFor = (ground: string) => inks.find((ink) => ratio(ink, ground) >= required);
  const marks = TOKEN_PAIRS.filter((pair) => pair.foreground === rest);
  const isMark = (hex: string) =>
    marks.every(({ background, kind }) => {
      const ground = colours[background];
      return ground === undefined || ratio(hex, ground) >= requiredRatio(kind, contrast);
    });
  const settled = nearest(colours[rest], (hex) => isMark(hex) && inkFor(hex) !== undefined);
  const from = oklchOf(settled ?? undefined);
  if (settled === null || !from) return;
  const ink = inkFor(settled)!;
  colours[rest] = settled;
  colours[inkName] = ink;
  const shade = (step: number) => hexOf({ ...from, l: Math.min(1, Math.max(0, from.l + step)) });
  // Away from the ink; a bright ground has room for the shadow of a press all the same.
  const inkIsLight = oklchOf(ink)!.l > 0.5;
  const hasRoom = rest === FILL.rest && ratio(ink, shade(-STATE_STEP * STATES.length)) >= required;
  const way = inkIsLight || hasRoom ? -1 : 1;
  STATES.forEach((name, index) => {
    const away = own[name] ?? shade(way * STATE_STEP * (index + 1));
    const moved = nearest(away, (hex) => ratio(ink, hex) >= required);
    if (moved !== null) colours[name] = moved;
  });
}
