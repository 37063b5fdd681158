import { parseHex, relativeLuminance } from './color';
import { TOKEN_PAIRS, type PairKind } from './pairs';
import type { Contrast, Theme, ThemeVariables, TokenName } from './theme.types';

export interface ContrastEntry {
  readonly foreground: TokenName;
  readonly background: TokenName;
  /** 1 to 21, not rounded; `null` where one of the two is missing or is not a plain hex colour. */
  readonly ratio: number | null;
  readonly required: number;
  readonly passes: boolean;
}

/** Contrast of two hex colours by WCAG 2.2, 1 to 21, in either order; `null` where one cannot be read. */
export function contrastRatio(first: string, second: string): number | null {
  const one = parseHex(first);
  const two = parseHex(second);
  if (one === null || two === null) return null;
  const [dark, bright] = [relativeLuminance(one), relativeLuminance(two)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

export function requiredRatio(kind: PairKind, contrast: Contrast): number {
  if (kind === 'graphic') return 3;
  return contrast === 'more' ? 7 : 4.5;
}

const REFERENCE = /^var\((--[a-z0-9-]+)\)$/;
/** Deeper than any theme refers, shallow enough for a circle to end at once. */
const MAX_DEPTH = 8;

/** The value of a token, references to other tokens followed. */
export function colorOf(variables: ThemeVariables, name: TokenName, depth = 0): string | undefined {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  const target = value === undefined ? undefined : REFERENCE.exec(value.trim())?.[1];
  if (target === undefined) return value;
  return depth < MAX_DEPTH ? colorOf(variables, target as TokenName, depth + 1) : undefined;
}

/**
 * Checks every pair that the widgets use, in a fixed order. Give it a whole theme: extend a preset first, since a pair
 * with a missing colour does not pass.
 */
export function contrastReport({
  variables,
  contrast,
}: Pick<Theme, 'variables' | 'contrast'>): ContrastEntry[] {
  return TOKEN_PAIRS.map(({ foreground, background, kind }) => {
    const ink = colorOf(variables, foreground);
    const ground = colorOf(variables, background);
    const ratio = ink === undefined || ground === undefined ? null : contrastRatio(ink, ground);
    const required = requiredRatio(kind, contrast);
    return { foreground, background, ratio, required, passes: ratio !== null && ratio >= required };
  });
}
