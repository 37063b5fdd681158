'use client';
import type { ReactNode } from 'react';
import type { PlinthOptions } from '../../hooks/shared/plinth-context';
import { usePlinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { faultMessages } from '../../locales/en/fault.messages';
import { WidgetBoundary } from './WidgetBoundary';

/**
 * Around the whole of a widget, its hook included: whatever fails inside, the host's tree stays. It needs no styles of
 * its own, because the failing part may be the stylesheet.
 */
export function GuardedWidget(props: {
  readonly widget: string;
  readonly options: PlinthOptions;
  readonly children: ReactNode;
}) {
  const plinth = usePlinth(props.options);
  const t = useTranslator(plinth, 'shared', faultMessages);
  return (
    <WidgetBoundary
      widget={props.widget}
      onError={plinth.reportError}
      fallback={({ reset }) => (
        <p role="alert" lang={plinth.locale} dir={plinth.direction}>
          {t('error.title')}{' '}
          <button type="button" onClick={reset}>
            {t('action.retry')}
          </button>
        </p>
      )}
    >
      {props.children}
    </WidgetBoundary>
  );
}
