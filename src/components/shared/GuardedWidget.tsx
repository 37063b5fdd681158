'use client';
import { Component, Fragment, type ContextType, type ElementType, type ReactNode } from 'react';
import { callListener } from '../../core/shared/listeners';
import { PlinthContext, type PlinthOptions } from '../../hooks/shared/plinth-context';
import { WidgetFault } from './WidgetFault';

interface GuardedWidgetProps {
  readonly widget: string;
  readonly options: PlinthOptions;
  readonly children: ReactNode;
}

interface GuardState {
  /** Whether what failed is said instead of the widget; not yet, while its styles may come in another way. */
  readonly fault?: boolean | null;
  readonly Around: ElementType<{ readonly children: ReactNode }>;
}

/** Error 17 of styled-components, by its number in production and by its words in development. */
const REFUSED = /#17 |StyleSheet/;

/**
 * Around the whole of a widget, its hook included: whatever fails inside, the host's tree stays, the fault is reported,
 * and the way out is on the screen. It needs no styles of its own, because the failing part may be the stylesheet: a page
 * that refuses style elements gets adopted sheets.
 */
export class GuardedWidget extends Component<GuardedWidgetProps, GuardState> {
  static override contextType = PlinthContext;
  declare context: ContextType<typeof PlinthContext>;

  override state: GuardState = { Around: Fragment };

  static getDerivedStateFromError() {
    return { fault: false };
  }

  override componentDidCatch(cause: unknown) {
    const { widget, options } = this.props;
    const tell = () => {
      this.setState({ fault: true });
      callListener(() => (options.onError ?? this.context.onError)?.({ kind: 'render', widget, cause }));
    };
    if (this.state.Around === Fragment && REFUSED.test(String(cause)))
      import('./late/AdoptedStyles').then(
        ({ AdoptedStyles }) => this.setState({ fault: null, Around: AdoptedStyles }),
        tell,
      );
    else tell();
  }

  override render() {
    const { options, children } = this.props;
    const { fault, Around } = this.state;
    if (fault == null) return <Around>{children}</Around>;
    return fault && <WidgetFault options={options} onRetry={() => this.setState({ fault: null })} />;
  }
}
