'use client';
import type { ReactNode } from 'react';
import { Icon } from '../shared/Icon';
import { chevronDown } from '../shared/icons';

/** One heading and what is under it; nothing at all without content. Renders a `<section>`, or `<details>` if folded. */
export function PyramidDetailSection(props: {
  readonly heading: 'h4';
  readonly title: string;
  readonly folded?: boolean;
  readonly children: ReactNode;
}) {
  const { heading: Heading, title, folded = false, children } = props;
  if (!children) return null;
  if (!folded) {
    return (
      <section data-plinth-part="pyramid-section">
        <Heading>{title}</Heading>
        {children}
      </section>
    );
  }
  return (
    <details data-plinth-part="pyramid-section">
      <summary>
        <Heading>{title}</Heading>
        <Icon path={chevronDown} />
      </summary>
      {children}
    </details>
  );
}
