'use client';
import type { ReactNode } from 'react';
import { useWorkspace } from '../workspace-context';

/** A view with nothing in it yet: what it is for, and how to begin. Renders a `<div>`. */
export function BlankView(props: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  const { headingLevel } = useWorkspace();
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <div data-panel="">
      <div data-plinth-part="workspace-blank">
        <Heading>{props.title}</Heading>
        <p>{props.text}</p>
        {props.action}
      </div>
    </div>
  );
}
