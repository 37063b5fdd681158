import { parseHex, relativeLuminance } from '../color';
import { requiredRatio } from '../contrast';
import { TOKEN_PAIRS, type TokenPair } from '../pairs';
import type { Contrast, ThemeVariables, TokenName } from '../theme.types';
import type { ThemeAdjustment } from './brand.types';
import { hexOf, oklchOf } from './recolour';

/** Lightness is searched in steps that nobody sees. */
const STEP = 0.004;
/** Times that all pairs are gone through: a colour that moves may be the ground of another. */
const ROUNDS = 8;

type Colours = Partial<Record<TokenName, string>>;

const SOLIDS: readonly TokenName[] = [
  '--plinth-accent-solid',
  '--plinth-accent-solid-hover',
  '--plinth-accent-solid-pressed',
];
const ON_SOLID: TokenName = '--plinth-accent-on-solid';
const INKS = ['#ffffff', '#000000'];
/** Lightness between the accent at rest, under the pointer and pressed. */
const STATE_STEP = 0.06;

/** The colours and what had to move. Only lightness moves, by as little as meets every pair it is the foreground of. */
export function makeLegible(
  wanted: ThemeVariables,
  contrast: Contrast,
): { readonly variables: ThemeVariables; readonly adjustments: readonly ThemeAdjustment[] } {
  const colours: Colours = { ...wanted };
  const ratio = createRatio();
  const holds = ({ foreground, background, kind }: TokenPair, ink = colours[foreground]) => {
    const ground = colours[background];
    return ink === undefined || ground === undefined || ratio(ink, ground) >= requiredRatio(kind, contrast);
  };

  settleAccent(colours, contrast, wanted[ON_SOLID], ratio);
  for (let round = 0; round < ROUNDS; round += 1) {
    const failing = new Set(TOKEN_PAIRS.filter((pair) => !holds(pair)).map((pair) => pair.foreground));
    if (failing.size === 0) break;
    for (const token of failing) {
      const pairs = TOKEN_PAIRS.filter((pair) => pair.foreground === token);
      const moved = nearest(colours[token], (ink) => pairs.every((pair) => holds(pair, ink)));
      if (moved !== null) colours[token] = moved;
    }
  }
  return { variables: colours, adjustments: adjustmentsOf(wanted, colours, contrast, ratio) };
}

type Ratio = (one: string, two: string) => number;

/** Contrast by WCAG; infinite where one of the two is no plain colour. The same few colours are compared thousands of times. */
function createRatio(): Ratio {
  const known = new Map<string, number>();
  const luminance = (hex: string): number => {
    let found = known.get(hex);
    if (found === undefined) {
      const rgb = parseHex(hex);
      found = rgb ? relativeLuminance(rgb) : Number.NaN;
      known.set(hex, found);
    }
    return found;
  };
  return (one, two) => {
    const [a, b] = [luminance(one), luminance(two)];
    if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
}

/** The colour itself or the nearest lightness that will do; `null` where none does or it is no plain colour. */
function nearest(hex: string | undefined, will: (hex: string) => boolean): string | null {
  const from = oklchOf(hex);
  if (!from || hex === undefined) return null;
  if (will(hex)) return hex;
  for (let distance = STEP; distance <= 1; distance += STEP) {
    for (const l of [from.l - distance, from.l + distance]) {
      const candidate = l >= 0 && l <= 1 ? hexOf({ ...from, l }) : null;
      if (candidate !== null && will(candidate)) return candidate;
    }
  }
  return null;
}

/**
 * The accent is both: a mark on the page, and a ground with a word on it. Its lightness is the nearest that serves as both
 * with one ink; hover and pressed go the way that keeps that ink readable.
 */
function settleAccent(colours: Colours, contrast: Contrast, wantedInk: string | undefined, ratio: Ratio) {
  const required = requiredRatio('text', contrast);
  const [solid = ''] = SOLIDS;
  const marks = TOKEN_PAIRS.filter((pair) => pair.foreground === solid);
  const inks = [...(wantedInk === undefined ? [] : [wantedInk]), ...INKS];
  const inkFor = (ground: string) => inks.find((ink) => ratio(ink, ground) >= required);
  const isMark = (hex: string) =>
    marks.every(({ background, kind }) => {
      const ground = colours[background];
      return ground === undefined || ratio(hex, ground) >= requiredRatio(kind, contrast);
    });
  const settled = nearest(colours[solid as TokenName], (hex) => isMark(hex) && inkFor(hex) !== undefined);
  if (settled === null) return;
  const ink = inkFor(settled)!;
  colours[solid as TokenName] = settled;
  colours[ON_SOLID] = ink;
  const from = oklchOf(settled)!;
  const inkIsLight = oklchOf(ink)!.l > 0.5;
  SOLIDS.slice(1).forEach((name, index) => {
    const step = STATE_STEP * (index + 1);
    const away = hexOf({ ...from, l: Math.min(1, Math.max(0, from.l + (inkIsLight ? -step : step))) });
    const moved = nearest(away, (hex) => ratio(ink, hex) >= required);
    if (moved !== null) colours[name] = moved;
  });
}

function adjustmentsOf(
  wanted: ThemeVariables,
  made: Colours,
  contrast: Contrast,
  ratio: Ratio,
): ThemeAdjustment[] {
  const moved = (Object.keys(made) as TokenName[]).filter((token) => made[token] !== wanted[token]);
  return moved.flatMap((token) => {
    const measured = TOKEN_PAIRS.filter((pair) => pair.foreground === token || pair.background === token)
      .map(({ foreground, background, kind }) => ({
        because: { foreground, background },
        ratioBefore: ratio(wanted[foreground]!, wanted[background]!),
        ratioAfter: ratio(made[foreground]!, made[background]!),
        required: requiredRatio(kind, contrast),
      }))
      .filter((entry) => Number.isFinite(entry.ratioBefore) && Number.isFinite(entry.ratioAfter));
    const own = measured.filter(({ because }) => because.foreground === token);
    const missed = own.filter((entry) => entry.ratioBefore < entry.required);
    const [hardest] = [...(missed.length > 0 ? missed : measured)].sort(
      (a, b) => a.ratioBefore / a.required - b.ratioBefore / b.required,
    );
    return hardest ? [{ token, from: wanted[token]!, to: made[token]!, ...hardest }] : [];
  });
}
