import { layoutPyramid, type PyramidLayout } from './pyramid-layout';
import { pyramidLevelHeight } from './pyramid-level-height';
import type { FigureLevel } from './pyramid-level-view';
import { estimateTextWidth } from './pyramid-text';

export interface FigureLayoutInput {
  readonly levels: readonly FigureLevel[];
  /** Of the whole figure in px, ledger included. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** @default 'regular' */
  readonly density?: 'compact' | 'regular' | 'comfortable' | undefined;
  /** Stands on its tip. @default false */
  readonly inverted?: boolean | undefined;
}

export interface FigureLayout {
  readonly layout: PyramidLayout;
  /** `none`: the figures stand inside the levels. */
  readonly ledger: 'full' | 'compact' | 'none';
}

const COMPACT = 480;
const NARROW = 320;

/**
 * Shares a width between pyramid and ledger. The ledger stays while every title still fits in its level beside it; after
 * that the scores move into the levels.
 */
export function layoutFigure(input: FigureLayoutInput): FigureLayout {
  const { levels, width } = input;
  if (width >= NARROW && levels.some((level) => level.figure)) {
    const compact = width < COMPACT;
    const layout = draw(input, ledgerWidth(levels, compact));
    if (layout.levels.every(({ label }) => label.placement === 'inside' || label.placement === 'two-line')) {
      return { layout, ledger: compact ? 'compact' : 'full' };
    }
  }
  return { layout: draw(input, 0), ledger: 'none' };
}

function draw(
  { levels, width, direction, density, inverted }: FigureLayoutInput,
  ledger: number,
): PyramidLayout {
  const room = width - ledger;
  return layoutPyramid({
    levelCount: levels.length,
    width: room,
    levelHeight: pyramidLevelHeight({ width: room, levelCount: levels.length, density }),
    align: ledger > 0 ? 'start' : 'center',
    leaders: ledger > 0,
    fontSize: room < 320 ? 13 : room < 440 ? 15 : 17,
    direction,
    inverted,
    labels: levels.map(({ title, figure, trend, number }) => ({
      text: title,
      sub: ledger > 0 ? undefined : figure,
      subMark: trend !== undefined && trend.direction !== 'same',
      number,
    })),
    seams: levels.map(({ seam }) => seam),
    shares: levels.map(({ share }) => share),
    previous: levels.map(({ previousShare }) => previousShare),
    leader: levels.map(({ leaderShare }) => leaderShare),
  });
}

function ledgerWidth(levels: readonly FigureLevel[], compact: boolean): number {
  const text = (value: string | undefined, more: number): number =>
    value ? estimateTextWidth(value, 12) + more : 0;
  const words = Math.max(
    ...levels.map(({ band, note, trend }) =>
      Math.max(text(band?.text, 18), text(note, 0), text(trend?.text, 16)),
    ),
  );
  return Math.round(compact ? Math.max(92, 14 + words) : Math.min(240, Math.max(150, 76 + words)));
}
