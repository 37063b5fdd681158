'use client';
import type { ReactNode } from 'react';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { arrowUp, table, warning } from '../shared/icons';
import type { PyramidPartProps } from './pyramid.types';

/** How to read the picture, and what stands beside it. Renders a `<footer>`. */
export function PyramidLegend({ pyramid, diagram, toggles, onToggle }: PyramidPartProps) {
  const { previousRound } = diagram;
  const { t, shared, format, state } = pyramid;
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
    <footer data-plinth-part="pyramid-legend" className={diagram.classNames?.legend}>
      {view === 'scores' && key(swatch, t('legend.score', scale))}
      {view === 'change' && key(swatch, t('legend.before'))}
      {view === 'gap' && key(swatch, t('legend.gap'))}
      {view === 'scores' &&
        reading.hasPrevious &&
        previousRound !== undefined &&
        key(<Icon path={arrowUp} size={12} />, t('legend.change', { round: previousRound }))}
      {state.levels.some((level) => level.seam) &&
        key(<Icon path={warning} size={13} />, t('legend.restsOn'))}
      <Button variant="ghost" size="small" onClick={() => onToggle('table')}>
        <Icon path={table} />
        {shared(toggles.table ? 'action.showAsPicture' : 'action.showAsTable')}
      </Button>
    </footer>
  );
}
