'use client';
import { memo, type ReactNode } from 'react';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { arrowUp, table, warning } from '../shared/icons';
import type { PyramidToggles } from './pyramid.types';

const key = (mark: ReactNode, text: string) => (
  <p key={text} data-plinth-part="pyramid-legend-key">
    {mark}
    {text}
  </p>
);

/** How to read the picture, and the way to the table. Renders a `<footer>`. */
export const PyramidLegend = memo(function PyramidLegend(
  props: Pick<PyramidHook, 't' | 'shared' | 'format'> & {
    readonly view: PyramidView;
    readonly min: number;
    readonly max: number;
    /** Name of the earlier round, where there is a change to show. */
    readonly since: string | undefined;
    readonly hasSeam: boolean;
    readonly asTable: boolean;
    readonly onToggle: (name: keyof PyramidToggles) => void;
    readonly className: string | undefined;
  },
) {
  const { t, shared, format, view, min, max, since, hasSeam, asTable, onToggle, className } = props;
  const swatch = <span data-plinth-part="pyramid-swatch" data-hue="1" aria-hidden="true" />;
  return (
    <footer data-plinth-part="pyramid-legend" className={className}>
      {!asTable && (
        <>
          {view === 'scores' &&
            key(swatch, t('legend.score', { min: format.number(min), max: format.number(max) }))}
          {view === 'change' && key(swatch, t('legend.before'))}
          {view === 'gap' && key(swatch, t('legend.gap'))}
          {view === 'scores' &&
            since !== undefined &&
            key(<Icon path={arrowUp} size={12} />, t('legend.change', { round: since }))}
          {hasSeam && key(<Icon path={warning} size={13} />, t('legend.restsOn'))}
        </>
      )}
      <Button variant="ghost" size="small" onClick={() => onToggle('table')}>
        <Icon path={table} />
        {shared(asTable ? 'action.showAsPicture' : 'action.showAsTable')}
      </Button>
    </footer>
  );
});
