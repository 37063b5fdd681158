'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import type { PlinthOptions } from '../../hooks/shared/plinth-context';
import { usePlinth } from '../../hooks/shared/usePlinth';
import { boardModeCss } from '../../theme/board-mode-css';
import type { AppearanceOptions } from './appearance-context';
import { inheritFontCss } from './base.css';
import { createSheet } from './create-sheet';
import { dialogCss } from './dialog.css';
import { emptyStateCss } from './empty-state.css';
import { fieldCss } from './field.css';
import { menuCss } from './menu.css';
import { panelCss } from './panel.css';
import { progressCss } from './progress.css';
import { segmentedControlCss } from './segmented-control.css';
import { useWidgetRoot } from './useWidgetRoot';
import { WidgetRoot } from './WidgetRoot';

const panelSheet = createSheet(
  'plinth-panel',
  boardModeCss +
    segmentedControlCss +
    menuCss +
    dialogCss +
    emptyStateCss +
    fieldCss +
    progressCss +
    panelCss +
    inheritFontCss,
);

export interface PanelProps
  extends
    PlinthOptions,
    AppearanceOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'dir' | 'lang' | keyof PlinthOptions> {}

/**
 * A themed surface for what a host builds from the shared parts itself: beside our widgets, in their look.
 * Renders a `<div>` around a `<div>`.
 */
export const Panel = forwardRef<HTMLDivElement, PanelProps>(function Panel(props, ref) {
  const {
    theme,
    density,
    children,
    person,
    people,
    locale,
    messages,
    direction,
    timeZone,
    now,
    nonce,
    can,
    onError,
    ...rest
  } = props;
  const plinth = usePlinth({
    person,
    people,
    locale,
    messages,
    direction,
    timeZone,
    now,
    nonce,
    can,
    onError,
  });
  const { ref: rootRef, ...root } = useWidgetRoot({ widget: 'panel', plinth, theme, density });
  const mergedRef = useMergedRefs(rootRef, ref);
  return (
    <WidgetRoot sheet={panelSheet} {...mergeProps(root, rest)} ref={mergedRef}>
      <div data-plinth-part="panel-body">{children}</div>
    </WidgetRoot>
  );
});
