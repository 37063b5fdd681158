'use client';
import type { ReactNode } from 'react';

/** For screen readers only. Renders a `<span>`. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span data-plinth-part="visually-hidden">{children}</span>;
}
