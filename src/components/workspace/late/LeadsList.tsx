'use client';
import type { ReactNode } from 'react';
import { useWorkspace } from '../workspace-context';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** A short list under a heading; nothing where it is empty. Renders a `<div>`. */
export function LeadsList(props: {
  readonly title: string;
  readonly remark?: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}) {
  const { headingLevel } = useWorkspace();
  const Heading = `h${headingLevel + 2}` as 'h4';
  if (props.items.length === 0) return null;
  return (
    <div>
      <Heading>{props.title}</Heading>
      {props.remark !== undefined && <p data-plinth-part="workspace-aside">{props.remark}</p>}
      <ul data-plinth-part="workspace-leads-list" role="list">
        {props.items.map((item) => (
          <li key={item.id}>{props.children(item)}</li>
        ))}
      </ul>
    </div>
  );
}
