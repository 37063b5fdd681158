'use client';
import { useId, type ReactNode } from 'react';

export interface TableColumn {
  readonly id: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
}

/** Figures as rows and columns; the first cell names its row. May scroll sideways. Renders a `<div role="region">`. */
export function ReportTable(props: {
  readonly caption: string;
  /** Ids of what names the region after the caption: the headings of the part and of the report. */
  readonly labelledBy: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}) {
  const { caption, labelledBy, columns, rows } = props;
  const id = useId();
  const numeric = (index: number) => (columns[index]?.numeric ? '' : undefined);
  return (
    // A region that scrolls must be reachable by keyboard, and then needs a name.
    <div
      role="region"
      id={id}
      aria-label={caption}
      aria-labelledby={`${id} ${labelledBy}`}
      tabIndex={0}
      data-plinth-part="report-table-scroll"
    >
      <table data-plinth-part="report-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id: column, label }, index) => (
              <th key={column} scope="col" data-numeric={numeric(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, cells }) => (
            <tr key={row}>
              {cells.map((cell, index) => {
                const key = columns[index]?.id;
                return index === 0 ? (
                  <th key={key} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={key} data-numeric={numeric(index)}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
