'use client';
import { useId } from 'react';
import { pyramidTable } from '../../hooks/pyramid/pyramid-table';
import type { PyramidHook } from '../../hooks/pyramid/usePyramid';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { pyramidMessages } from '../../locales/en/pyramid.messages';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { useSheet } from '../shared/useSheet';
import { pyramidTableCss } from './pyramid-table.css';

const tableSheet = createSheet('plinth-pyramid-table', pyramidTableCss + inheritFontCss);

/** The same figures as a table, with the same levels to select. Loads on demand with its own stylesheet. Renders a `<table>` that may scroll sideways. */
export function PyramidTable({
  pyramid,
  className,
}: {
  readonly pyramid: PyramidHook;
  readonly className: string | undefined;
}) {
  const t = useTranslator(pyramid.plinth, 'pyramid', pyramidMessages);
  const id = useId();
  const { columns, rows } = pyramidTable({ ...pyramid, t });
  const { commands } = pyramid;
  const { selected } = pyramid.state;
  return (
    // A region that scrolls must be reachable by keyboard, and then needs a name.
    <div
      role="region"
      id={id}
      aria-label={t('table.caption')}
      aria-labelledby={`${id} ${pyramid.headingProps.id}`}
      tabIndex={0}
      data-plinth-part="pyramid-table-scroll"
      className={[useSheet(tableSheet), className].filter(Boolean).join(' ')}
    >
      <table data-plinth-part="pyramid-table">
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" data-numeric={numeric ? '' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id} data-selected={id === selected ? '' : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.id} scope="row">
                    <button
                      type="button"
                      aria-pressed={id === selected}
                      onClick={(event) => commands.select(id === selected ? null : id, event)}
                    >
                      {cell}
                    </button>
                  </th>
                ) : (
                  <td key={columns[index]?.id} data-numeric={columns[index]?.numeric ? '' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
