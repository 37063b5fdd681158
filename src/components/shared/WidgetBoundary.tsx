'use client';
import { Component, type ReactNode } from 'react';
import type { PlinthError } from '../../hooks/shared/plinth-context';

interface WidgetBoundaryProps {
  readonly widget: string;
  readonly onError: ((error: PlinthError) => void) | undefined;
  /** What to show in place of the widget. `reset` tries again. */
  readonly fallback: (reset: () => void) => ReactNode;
  readonly children?: ReactNode;
}

/** Keeps a fault inside its widget: the host's tree stays, the fault is reported, the way out is on the screen. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.({ kind: 'render', widget: this.props.widget, cause: error });
  }

  reset = () => this.setState({ failed: false });

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(this.reset);
  }
}
