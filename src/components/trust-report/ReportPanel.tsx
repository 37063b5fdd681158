'use client';
import type { ReactNode } from 'react';

/**
 * One part of the page with its heading. Renders a `<section>`, named by the heading and then the report's own, so that
 * several reports on one page can be told apart.
 */
export function ReportPanel(props: {
  readonly name: string;
  readonly title: string;
  readonly idPrefix: string;
  readonly headingLevel: number;
  readonly className: string | undefined;
  /** Beside the heading: a remark or a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { name, title, idPrefix, headingLevel, className, aside, children } = props;
  const Heading = `h${headingLevel}` as 'h3';
  const id = `${idPrefix}-${name}`;
  return (
    <section
      data-plinth-part={`report-${name}`}
      data-panel=""
      aria-labelledby={`${id} ${idPrefix}-heading`}
      className={className}
    >
      <div data-plinth-part="report-panel-head">
        <Heading id={id}>{title}</Heading>
        {aside !== undefined && <div data-plinth-part="report-panel-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
