import type { TrustReportHook } from '../../hooks/trust-report/useTrustReport';
import type { reportViewMessages } from '../../locales/en/report-view.messages';
import type { Translate } from '../../locales/translate';

/** What the hook says, with the words of the page around it. */
export interface PageReport extends Omit<TrustReportHook, 't'> {
  readonly t: Translate<keyof typeof reportViewMessages>;
}
