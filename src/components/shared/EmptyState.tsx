'use client';
import type { ReactNode } from 'react';

/** What is not there yet: one sentence, and one thing to do about it. Renders a `<div>`. */
export function EmptyState(props: {
  readonly figure?: ReactNode;
  readonly text: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div data-plinth-part="empty-state">
      {props.figure}
      <p>{props.text}</p>
      {props.action}
    </div>
  );
}
