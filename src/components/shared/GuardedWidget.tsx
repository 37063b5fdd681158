'use client';
import { Component, type ContextType, type ReactNode } from 'react';
import { PlinthContext, type PlinthOptions } from '../../hooks/shared/plinth-context';
import { WidgetFault } from './WidgetFault';

interface GuardedWidgetProps {
  readonly widget: string;
  readonly options: PlinthOptions;
  readonly children: ReactNode;
}

/**
 * Around the whole of a widget, its hook included: whatever fails inside, the host's tree stays, the fault is reported,
 * and the way out is on the screen. It needs no styles of its own, because the failing part may be the stylesheet.
 */
export class GuardedWidget extends Component<GuardedWidgetProps, { readonly failed: boolean }> {
  static override contextType = PlinthContext;
  declare context: ContextType<typeof PlinthContext>;

  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown) {
    const { widget, options } = this.props;
    (options.onError ?? this.context.onError)?.({ kind: 'render', widget, cause });
  }

  override render() {
    const { options, children } = this.props;
    if (!this.state.failed) return children;
    return <WidgetFault options={options} onRetry={() => this.setState({ failed: false })} />;
  }
}
