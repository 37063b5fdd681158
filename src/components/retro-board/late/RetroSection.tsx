'use client';
import { useId, type ReactNode } from 'react';

/** A block of settings under its heading. Renders a `<section>`. */
export function RetroSection(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const { title, hint, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} data-plinth-part="retro-section">
      <h3 id={id}>{title}</h3>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </section>
  );
}
