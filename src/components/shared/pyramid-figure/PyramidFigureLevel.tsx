'use client';
import { memo } from 'react';
import { jsonEquals } from '../../../core/shared/json';
import type { PyramidLevelLayout } from '../../../core/shared/pyramid-layout';
import type { FigureLevel } from '../../../core/shared/pyramid-level-view';
import { PyramidFigureLedger } from './PyramidFigureLedger';
import { PyramidFigureShape } from './PyramidFigureShape';

/** What an interactive level's button carries: plain values and handlers that do not change. */
export type FigureLevelProps = Readonly<Record<string, unknown>>;

export interface PyramidFigureLevelProps {
  readonly level: FigureLevel;
  readonly geometry: PyramidLevelLayout;
  readonly width: number;
  readonly height: number;
  /** Between levels, px. */
  readonly gap: number;
  /** Starts every id of this figure. */
  readonly idPrefix: string;
  readonly ledger: 'full' | 'compact' | 'none';
  /** Given: the level is a button. */
  readonly buttonProps?: FigureLevelProps | undefined;
}

/** One level with its row of the ledger. Renders an `<li>`, and in it a `<button>` where the level can be selected. */
export const PyramidFigureLevel = memo(function PyramidFigureLevel(props: PyramidFigureLevelProps) {
  const { level, ledger, buttonProps, ...shape } = props;
  const content = (
    <>
      <span data-plinth-part="visually-hidden">{level.name}</span>
      <PyramidFigureShape level={level} {...shape} />
      {ledger !== 'none' && <PyramidFigureLedger level={level} />}
    </>
  );
  return (
    <li data-plinth-part="pyramid-item" data-hue={level.hue}>
      {buttonProps ? (
        <button type="button" data-plinth-part="pyramid-level" {...buttonProps}>
          {content}
        </button>
      ) : (
        <div data-plinth-part="pyramid-level">{content}</div>
      )}
    </li>
  );
}, jsonEquals);
