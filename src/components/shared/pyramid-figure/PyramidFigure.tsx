'use client';
import { useId, useMemo, type ComponentPropsWithoutRef } from 'react';
import { layoutFigure } from '../../../core/shared/pyramid-figure-layout';
import { mergeProps } from '../../../hooks/shared/mergeProps';
import type { FigureLevel } from '../../../core/shared/pyramid-level-view';
import { PyramidFigureLevel, type FigureLevelProps } from './PyramidFigureLevel';
import { PyramidPatterns } from './PyramidPatterns';
import { useContainerWidth } from '../../../hooks/shared/useContainerWidth';

export interface PyramidFigureProps {
  /** 1 to 7, base first: the order in which they are read. */
  readonly levels: readonly FigureLevel[];
  /** Names the list. */
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
  /** @default 'regular' */
  readonly density?: 'compact' | 'regular' | 'comfortable' | undefined;
  /** `loading` and `empty` show the shape without figures. @default 'ready' */
  readonly state?: 'ready' | 'loading' | 'empty' | undefined;
  /** Pattern fills on. Print and forced colours have them always. @default false */
  readonly patterns?: boolean | undefined;
  /** Stands on its tip. @default false */
  readonly inverted?: boolean | undefined;
  /** Makes each level a button that carries what this answers. Without it the figure is a plain list. */
  readonly getLevelProps?: ((id: string) => FigureLevelProps) | undefined;
  /** Of the figure in px where it cannot be measured: on a server, and until the page is alive. @default 728 */
  readonly servedWidth?: number | undefined;
  /** Handlers, `ref` and `className` for the list. */
  readonly listProps?: ComponentPropsWithoutRef<'ol'> | undefined;
}

/**
 * The pyramid with its ledger, as one list, base first. It fits itself to the width it is given. Include
 * `pyramidFigureCss` in the stylesheet of the widget around it. Renders an `<ol>` in a `<div>`.
 */
export function PyramidFigure(props: PyramidFigureProps) {
  const {
    levels,
    label,
    direction,
    density,
    state = 'ready',
    patterns,
    inverted,
    getLevelProps,
    servedWidth = 728,
    listProps,
  } = props;
  const idPrefix = useId();
  const [ref, width] = useContainerWidth(servedWidth);
  const drawn = useMemo(
    () => (width === null ? null : layoutFigure({ levels, width, direction, density, inverted })),
    [levels, width, direction, density, inverted],
  );
  const keyed = drawn?.layout.levels.some((level) => level.label.placement === 'number');
  return (
    <div ref={ref} data-plinth-part="pyramid-figure">
      <PyramidPatterns idPrefix={idPrefix} hues={levels.map((level) => level.hue)} />
      <ol
        {...mergeProps(
          {
            'data-plinth-part': 'pyramid-list',
            'data-state': state,
            'data-ledger': drawn?.ledger,
            'data-patterns': patterns ? '' : undefined,
            'data-inverted': inverted ? '' : undefined,
            'data-plain': levels.every((level) => level.share === undefined) ? '' : undefined,
            'aria-label': label,
            // A list without markers is no list to some screen readers unless it says so.
            role: 'list',
          },
          listProps,
        )}
      >
        {drawn?.layout.levels.map((geometry, index) => {
          const level = levels[index];
          return (
            level && (
              <PyramidFigureLevel
                key={level.id}
                level={level}
                geometry={geometry}
                width={drawn.layout.width}
                height={drawn.layout.levelHeight}
                gap={drawn.layout.gap}
                idPrefix={idPrefix}
                ledger={drawn.ledger}
                buttonProps={getLevelProps?.(level.id)}
              />
            )
          );
        })}
      </ol>
      {keyed && (
        <p data-plinth-part="pyramid-key" aria-hidden="true">
          {levels.map((level, index) => (
            <span key={level.id}>
              {level.number ?? index + 1} {level.title}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
