'use client';
import type { RejectedRow } from '../../../core/shared/csv-table';
import type { Problem } from '../../../core/shared/problem';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import type { DialogContext } from './dialog.types';

/** More lines than anybody reads; how many there are is said above them. */
const MOST = 100;

/** What of a file is not taken in: the line, the cell, what is wrong with it and how to mend it. Renders a `<div>`, or nothing. */
export function ImportLeftOut(
  props: Pick<DialogContext, 'tracker' | 't'> & {
    readonly rows?: readonly RejectedRow[];
    readonly warnings?: readonly Problem[];
  },
) {
  const { tracker, t, rows = [], warnings = [] } = props;
  const shared = useTranslator(tracker.plinth, 'shared', sharedMessages);
  const whereOf = ([line, ...column]: Problem['path'], value: unknown) => {
    const place = { line: Number(line), column: column.join('.') };
    return typeof value === 'string' && value !== ''
      ? t('import.cell', { ...place, value })
      : t('import.line', place);
  };
  const list = [
    ...rows.flatMap(({ problems }) =>
      problems.map(({ code, path, values }) =>
        shared(`problem.${code}`, { ...values, path: whereOf(path, values?.['value']) }),
      ),
    ),
    ...warnings.map(({ code, path, values }) =>
      shared(`problem.${code}`, {
        ...values,
        path: path.length > 0 ? path.join('.') : shared('problem.root'),
      }),
    ),
  ].slice(0, MOST);
  if (list.length === 0) return null;
  return (
    // The whole dialog scrolls, not this: keys would need a way in.
    <div data-plinth-part="goal-left-out">
      <strong>{t('import.leftOut')}</strong>
      <ul>
        {list.map((text, index) => (
          <li key={index}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
