'use client';
import type { InsufficientSummary } from '../../core/trust-report/team-summary.types';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { heart } from '../shared/icons';
import { ReportCountBar } from './ReportCountBar';
import type { PageReport } from './page-report';

/** Too few answers yet: how many more it takes, and a kind reminder. Nothing about who. Renders a `<div>`. */
export function ReportWaiting(props: {
  readonly summary: InsufficientSummary;
  readonly t: PageReport['t'];
  /** Another answer may come: it is the last round. */
  readonly open: boolean;
  readonly onRemind: ((event: unknown) => void) | undefined;
  readonly className: string | undefined;
}) {
  const { summary, t, open, onRemind, className } = props;
  const { answered, needed } = summary;
  return (
    <div data-plinth-part="report-waiting" data-panel="" className={className}>
      <ReportCountBar
        label={t('waiting.bar')}
        count={answered}
        of={needed}
        text={t('waiting.count', { answered, needed })}
      />
      {open && <p>{t('waiting.text', { count: needed })}</p>}
      {open && onRemind && (
        <Button onClick={onRemind}>
          <Icon path={heart} />
          {t('remind.send')}
        </Button>
      )}
    </div>
  );
}
