'use client';
import { useContext, type ReactNode } from 'react';
import { PlinthContext, type PlinthOptions } from '../../hooks/shared/plinth-context';
import { WidgetBoundary } from './WidgetBoundary';
import { WidgetFault } from './WidgetFault';

/**
 * Around the whole of a widget, its hook included: whatever fails inside, the host's tree stays. It needs no styles of
 * its own, because the failing part may be the stylesheet.
 */
export function GuardedWidget(props: {
  readonly widget: string;
  readonly options: PlinthOptions;
  readonly children: ReactNode;
}) {
  const { widget, options, children } = props;
  const { onError } = useContext(PlinthContext);
  return (
    <WidgetBoundary
      widget={widget}
      onError={options.onError ?? onError}
      fallback={(reset) => <WidgetFault options={options} onRetry={reset} />}
    >
      {children}
    </WidgetBoundary>
  );
}
