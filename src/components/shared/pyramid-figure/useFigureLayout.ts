'use client';
import { useMemo } from 'react';
import { layoutPyramid, pyramidLevelHeight, type PyramidLayout } from '../../../core/shared/pyramid-layout';
import { estimateTextWidth } from '../../../core/shared/pyramid-text';
import type { FigureLevel } from './figure.types';

export interface FigureLayoutOptions {
  readonly levels: readonly FigureLevel[];
  /** Of the whole figure, ledger included. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly density?: 'compact' | 'regular' | 'comfortable' | undefined;
  readonly inverted?: boolean | undefined;
}

const COMPACT = 480;
const NARROW = 320;

/**
 * Shares the width between pyramid and ledger. The ledger stays while every title still fits in its level beside it;
 * after that the scores move into the levels.
 */
export function useFigureLayout(options: FigureLayoutOptions): {
  layout: PyramidLayout;
  ledger: 'full' | 'compact' | 'none';
} {
  const { levels, width, direction, density, inverted } = options;
  return useMemo(() => {
    const draw = (ledgerWidth: number) => {
      const room = width - ledgerWidth;
      return layoutPyramid({
        levelCount: levels.length,
        width: room,
        levelHeight: pyramidLevelHeight({ width: room, levelCount: levels.length, density }),
        align: ledgerWidth > 0 ? 'start' : 'center',
        leaders: ledgerWidth > 0,
        fontSize: room < 320 ? 13 : room < 440 ? 15 : 17,
        direction,
        inverted,
        labels: levels.map(({ title, figure, trend, number }) => ({
          text: title,
          sub: ledgerWidth > 0 ? undefined : figure,
          subMark: trend !== undefined && trend.direction !== 'same',
          number,
        })),
        seams: levels.map(({ seam }) => seam),
        shares: levels.map(({ share }) => share),
        previous: levels.map(({ previousShare }) => previousShare),
        leader: levels.map(({ leaderShare }) => leaderShare),
      });
    };
    if (levels.some((level) => level.figure) && width >= NARROW) {
      const compact = width < COMPACT;
      const layout = draw(ledgerWidth(levels, compact));
      if (
        layout.levels.every(({ label }) => label.placement === 'inside' || label.placement === 'two-line')
      ) {
        return { layout, ledger: compact ? 'compact' : 'full' };
      }
    }
    return { layout: draw(0), ledger: 'none' };
  }, [levels, width, direction, density, inverted]);
}

function ledgerWidth(levels: readonly FigureLevel[], compact: boolean): number {
  const text = (value: string | undefined, extra: number): number =>
    value ? estimateTextWidth(value, 12) + extra : 0;
  const words = Math.max(
    ...levels.map(({ band, note, trend }) =>
      Math.max(text(band?.text, 18), text(note, 0), text(trend?.text, 16)),
    ),
  );
  return Math.round(compact ? Math.max(92, 14 + words) : Math.min(240, Math.max(150, 76 + words)));
}
