import type { MoreContext } from './ReportMore';
import type { TableColumn } from './ReportTable';

/** The spread as columns and rows, top level first: what the picture shows, and how sure the mean is. */
export function spreadTable({ state, t, format }: Pick<MoreContext, 'state' | 't' | 'format'>) {
  const { levels, points } = state;
  const columns: readonly TableColumn[] = [
    { id: 'level', label: t('spread.principle') },
    { id: 'n', label: t('spread.people'), numeric: true },
    ...points.map(({ value, label }) => ({ id: String(value), label, numeric: true })),
    { id: 'mean', label: t('spread.mean'), numeric: true },
    { id: 'interval', label: t('spread.interval'), numeric: true },
    { id: 'agreement', label: t('spread.agreement') },
  ];
  const rows = [...levels].reverse().map(({ id, title, figures, mean, agreement }) => {
    if (!figures) return { id, cells: [title, '', ...points.map(() => ''), t('level.withheld'), '', ''] };
    const { low, high } = figures.interval;
    return {
      id,
      cells: [
        title,
        format.number(figures.n),
        ...points.map(({ value }) =>
          format.number(figures.distribution.find(({ point }) => point === value)?.count ?? 0),
        ),
        mean,
        t('spread.range', { low: format.number(low, 1), high: format.number(high, 1) }),
        agreement,
      ],
    };
  });
  return { columns, rows };
}
