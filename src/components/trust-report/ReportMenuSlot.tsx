'use client';
import type { ReactNode } from 'react';
import { useStableCallback } from '../../hooks/shared/useStableCallback';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { download } from '../shared/icons';
import { useMenuSlot } from '../shared/useMenuSlot';
import type { PageReport } from './page-report';

const load = () => import('./late/ReportMenu');

/** The button for exports and print. The menu behind it comes when somebody reaches for it. Renders a `<span>`. */
export function ReportMenuSlot({
  report,
  title,
}: {
  readonly report: PageReport;
  readonly title: ReactNode;
}) {
  const { part, slotRef, buttonProps } = useMenuSlot(load);
  const getCurrent = useStableCallback(() => ({ report, title: typeof title === 'string' ? title : '' }));
  return (
    <span ref={slotRef} data-plinth-part="report-menu-slot">
      {part ? (
        <part.ReportMenu
          plinth={report.plinth}
          hasTrend={report.state.rounds.length > 1}
          getCurrent={getCurrent}
        />
      ) : (
        <Button {...buttonProps}>
          <Icon path={download} />
          {report.t('export.label')}
        </Button>
      )}
    </span>
  );
}
