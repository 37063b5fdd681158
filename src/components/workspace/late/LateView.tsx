'use client';
import type { ReactNode } from 'react';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { fieldCss } from '../../shared/field.css';
import { segmentedControlCss } from '../../shared/segmented-control.css';
import { useSheet } from '../../shared/useSheet';
import { viewsCss } from './views.css';
import { selectCss } from '../../shared/select.css';

const viewSheet = createSheet(
  'plinth-workspace-views',
  fieldCss + segmentedControlCss + viewsCss + selectCss + inheritFontCss,
);

/** The root of a view that loads on demand, with the stylesheet of them all. Renders a `<div>`. */
export function LateView({ children }: { readonly children: ReactNode }) {
  return (
    <div className={useSheet(viewSheet)} data-plinth-part="workspace-late">
      {children}
    </div>
  );
}
