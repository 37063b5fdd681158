import type { TokenName } from './theme.types';

/** `text` needs 4.5:1 (7:1 in high contrast); `graphic` is an edge, a mark, an icon or a focus ring and needs 3:1. */
export type PairKind = 'text' | 'graphic';

export interface TokenPair {
  readonly foreground: TokenName;
  readonly background: TokenName;
  readonly kind: PairKind;
}

type ShortName = TokenName extends `--plinth-${infer Rest}` ? Rest : never;
const full = (name: ShortName): TokenName => `--plinth-${name}`;

function over(kind: PairKind, foreground: ShortName, backgrounds: readonly ShortName[]): TokenPair[] {
  return backgrounds.map((background) => ({
    foreground: full(foreground),
    background: full(background),
    kind,
  }));
}

const GROUNDS = ['bg-canvas', 'bg-surface', 'bg-raised', 'bg-sunken', 'bg-muted', 'bg-hover'] as const;
const PRINCIPLES = ['trust', 'conflict', 'commitment', 'accountability', 'results'] as const;
const STATUSES = ['on-track', 'at-risk', 'off-track', 'achieved', 'none'] as const;
const BANDS = ['solid', 'uneven', 'fragile'] as const;
const ANSWERS = [1, 2, 3, 4, 5] as const;

function pagePairs(): TokenPair[] {
  return [
    ...over('text', 'text-default', [...GROUNDS, 'bg-pressed', 'accent-soft']),
    ...over('text', 'text-muted', GROUNDS),
    ...over('text', 'text-subtle', GROUNDS),
    ...over('text', 'text-inverse', ['bg-inverse']),
    ...over('graphic', 'border-control', GROUNDS),
    ...over('graphic', 'border-strong', ['bg-surface', 'bg-raised', 'bg-canvas']),
    ...over('text', 'accent-on-solid', ['accent-solid']),
    ...over('text', 'accent-on-fill', ['accent-fill', 'accent-solid-hover', 'accent-solid-pressed']),
    ...over('text', 'accent-text', ['bg-surface', 'bg-canvas', 'bg-sunken', 'bg-raised']),
    ...over('text', 'accent-text', ['accent-soft', 'accent-soft-hover']),
    ...over('graphic', 'accent-solid', ['bg-surface', 'bg-canvas', 'accent-soft']),
    ...over('graphic', 'focus-ring', ['bg-canvas', 'bg-surface', 'bg-raised', 'bg-sunken']),
    ...over('graphic', 'focus-ring', ['focus-gap', 'accent-soft']),
  ];
}

function principlePairs(name: (typeof PRINCIPLES)[number]): TokenPair[] {
  const soft = `principle-${name}-soft` as const;
  const fill = `principle-${name}-fill` as const;
  return [
    ...over('text', `principle-${name}-text`, [soft, fill, 'bg-surface', 'bg-canvas']),
    ...over('text', `principle-${name}-strong`, [soft, 'bg-surface']),
    ...over('text', `principle-${name}-on-solid`, [`principle-${name}-solid`]),
    ...over('graphic', `principle-${name}-solid`, [soft, 'bg-surface', 'bg-canvas']),
    ...over('text', 'text-default', [soft, fill]),
    ...over('text', 'text-muted', [soft]),
    ...over('graphic', 'focus-ring', [soft]),
  ];
}

function statusPairs(name: (typeof STATUSES)[number]): TokenPair[] {
  const soft = `status-${name}-soft` as const;
  const solid = `status-${name}-solid` as const;
  return [
    ...over('text', `status-${name}-text`, [soft, 'bg-surface', 'bg-raised', 'bg-canvas']),
    ...over('graphic', solid, [soft, 'bg-surface', 'bg-muted']),
    // On a solid ground stands an icon; only "none" carries a word there.
    ...over(name === 'none' ? 'text' : 'graphic', `status-${name}-on-solid`, [solid]),
  ];
}

function bandPairs(name: (typeof BANDS)[number]): TokenPair[] {
  return [
    ...over('text', `band-${name}-text`, [`band-${name}-soft`, 'bg-surface', 'bg-canvas']),
    ...over('graphic', `band-${name}-solid`, ['bg-surface']),
  ];
}

function allPairs(): TokenPair[] {
  return [
    ...pagePairs(),
    ...PRINCIPLES.flatMap(principlePairs),
    ...STATUSES.flatMap(statusPairs),
    ...BANDS.flatMap(bandPairs),
    ...ANSWERS.flatMap((step) => over('text', `answer-${step}-text`, [`answer-${step}-bg`])),
  ];
}

/** Every foreground that the widgets put on a background. A theme is readable when all of these are. */
export const TOKEN_PAIRS: readonly TokenPair[] = /* @__PURE__ */ allPairs();
