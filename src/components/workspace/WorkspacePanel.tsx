'use client';
import type { ReactNode } from 'react';
import { useWorkspace } from './workspace-context';

/** One panel of the home view. Renders a `<section>` that its heading names. */
export function WorkspacePanel(props: {
  readonly name: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { headingLevel, idPrefix, page } = useWorkspace();
  const { name, title, aside, children } = props;
  const Heading = `h${headingLevel + 1}` as 'h3';
  const id = `${idPrefix}-${name}`;
  return (
    <section
      aria-labelledby={id}
      data-plinth-part={`workspace-${name}`}
      data-panel=""
      className={page.classNames?.panel}
    >
      <div data-plinth-part="workspace-panel-head">
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
