'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { baseTokensCss } from '../../theme/generated/base.css';
import { densityModeCss, foundationModeCss, schemeCss } from '../../theme/mode-css';
import { baseCss } from './base.css';
import { buttonCss } from './button.css';
import { createSheet, type Sheet } from './create-sheet';
import { useSheet } from './useSheet';

const rootSheet = createSheet(
  'plinth-root',
  foundationModeCss + densityModeCss + schemeCss + baseTokensCss + baseCss + buttonCss,
);

export interface WidgetRootProps extends ComponentPropsWithoutRef<'div'> {
  /** The widget's own static CSS. */
  readonly sheet: Sheet;
}

/**
 * The one styled base of all widgets: tokens, reset and the parts that every widget has, and the widget's own sheet over
 * it. Values that depend on data are attributes or custom properties. Renders a `<div>`.
 */
export const WidgetRoot = forwardRef<HTMLDivElement, WidgetRootProps>(function WidgetRoot(props, ref) {
  const { sheet, className, ...rest } = props;
  const classes = useSheet(rootSheet, sheet);
  return <div {...rest} ref={ref} className={className ? `${classes} ${className}` : classes} />;
});
