'use client';
import type { ReactNode } from 'react';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { Icon } from '../shared/Icon';
import { arrowUp, warning } from '../shared/icons';

/** How to read the picture, and what stands beside it. Renders a `<footer>`. */
export function PyramidLegend(props: {
  readonly pyramid: PyramidHook;
  readonly previousRound: string | undefined;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const { pyramid, previousRound, className, children } = props;
  const { t, format, state } = pyramid;
  const { reading, view } = state;
  const swatch = <span data-plinth-part="pyramid-swatch" data-hue="1" aria-hidden="true" />;
  const key = (mark: ReactNode, text: string) => (
    <span key={text} data-plinth-part="pyramid-legend-key">
      {mark}
      {text}
    </span>
  );
  const scale = { min: format.number(reading.scale.min), max: format.number(reading.scale.max) };
  return (
    <footer data-plinth-part="pyramid-legend" className={className}>
      {view === 'scores' && key(swatch, t('legend.score', scale))}
      {view === 'change' && key(swatch, t('legend.before'))}
      {view === 'gap' && key(swatch, t('legend.gap'))}
      {view === 'scores' &&
        reading.hasPrevious &&
        previousRound !== undefined &&
        key(<Icon path={arrowUp} size={12} />, t('legend.change', { round: previousRound }))}
      {state.levels.some((level) => level.seam) &&
        key(<Icon path={warning} size={13} />, t('legend.restsOn'))}
      {children}
    </footer>
  );
}
