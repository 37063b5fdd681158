'use client';
import type { PlinthOptions } from '../../hooks/shared/plinth-context';
import { usePlinth } from '../../hooks/shared/usePlinth';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { faultMessages } from '../../locales/en/fault.messages';

/** What stands in the place of a widget that failed: one sentence, and the way to try again. Renders a `<p>`. */
export function WidgetFault(props: { readonly options: PlinthOptions; readonly onRetry: () => void }) {
  const plinth = usePlinth(props.options);
  const t = useTranslator(plinth, 'shared', faultMessages);
  return (
    <p role="alert" lang={plinth.locale} dir={plinth.direction}>
      {t('error.title')}{' '}
      <button type="button" onClick={props.onRetry}>
        {t('action.retry')}
      </button>
    </p>
  );
}
