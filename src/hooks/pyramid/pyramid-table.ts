'use client';
import type { LevelTexts } from '../../core/model/model.types';
import type { bandMessages } from '../../locales/en/band.messages';
import type { pyramidMessages } from '../../locales/en/pyramid.messages';
import type { Translate } from '../../locales/translate';
import type { Format } from '../shared/useFormat';
import type { PyramidState } from './usePyramid';

export interface PyramidTableData {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  /** Top level first, as in the picture; the first cell is the row's heading. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The pyramid as rows of text: only the columns that these figures can fill. */
export function pyramidTable(input: {
  readonly t: Translate<keyof typeof pyramidMessages>;
  readonly shared: Translate<keyof typeof bandMessages>;
  readonly format: Format;
  readonly state: Pick<PyramidState, 'reading'>;
  /** Base first. */
  readonly texts: readonly LevelTexts[];
}): PyramidTableData {
  const { t, shared, format, texts } = input;
  const { reading } = input.state;
  const number = (value: number | null): string => (value === null ? '' : format.number(value, 1));
  const columns = [
    { id: 'level', label: t('table.level'), numeric: false, shown: true },
    { id: 'score', label: t('table.score'), numeric: true, shown: reading.hasScores },
    { id: 'band', label: t('table.band'), numeric: false, shown: reading.hasScores },
    { id: 'change', label: t('table.change'), numeric: true, shown: reading.hasPrevious },
    { id: 'lead', label: t('table.lead'), numeric: true, shown: reading.hasLeader },
    { id: 'note', label: t('table.note'), numeric: false, shown: true },
  ];
  const rows = reading.levels.map((level, index) => {
    const cells = [
      texts[index]?.title ?? level.id,
      number(level.score),
      shared(`band.${level.band ?? 'none'}`),
      level.trend ? t(`trend.${level.trend.direction}`, { amount: number(level.trend.by) }) : '',
      number(level.leader),
      [
        t(index === 0 ? 'level.positionBase' : 'level.position', {
          level: index + 1,
          levels: texts.length,
          below: texts[index - 1]?.title ?? '',
        }),
        ...(level.restsOnWeaker ? [t('restsOn.short')] : []),
        ...(level.carriesStronger ? [t('restsOn.row')] : []),
      ].join('. '),
    ];
    return { id: level.id, cells: cells.filter((_, at) => columns[at]?.shown) };
  });
  return { columns: columns.filter(({ shown }) => shown), rows: rows.reverse() };
}
