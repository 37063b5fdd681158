'use client';
import { Icon } from '../Icon';
import { BandMark } from './BandMark';
import type { FigureLevel } from '../../../core/shared/pyramid-level-view';
import { TREND_ICONS } from './trend-icons';

const arrowEnd = 'M3 8h10M9.5 4.5 13 8l-3.5 3.5';

/** The figures beside one level. Hidden from assistive technology: the level's name says them. Renders a `<span>`. */
export function PyramidFigureLedger({ level }: { readonly level: FigureLevel }) {
  const { figure, before, band, note, trend } = level;
  return (
    <span data-plinth-part="pyramid-ledger" aria-hidden="true">
      <span data-plinth-part="pyramid-figure-value">
        {before !== undefined && (
          <>
            <span data-plinth-part="pyramid-figure-before">{before}</span>
            <Icon path={arrowEnd} size={12} mirrors />
          </>
        )}
        {figure}
      </span>
      {band && <BandMark band={band.id} text={band.text} />}
      {note !== undefined && <span data-plinth-part="pyramid-figure-note">{note}</span>}
      {trend && (
        <span data-plinth-part="pyramid-trend">
          <Icon path={TREND_ICONS[trend.direction]} size={12} />
          {trend.text}
        </span>
      )}
    </span>
  );
}
