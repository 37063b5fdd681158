'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStableCallback } from '../../hooks/shared/useStableCallback';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { download } from '../shared/icons';
import { useOnDemand } from '../shared/useOnDemand';
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
  const [wanted, setWanted] = useState(false);
  const slotRef = useRef<HTMLSpanElement>(null);
  const { part, failed, retry } = useOnDemand(load, wanted);
  const getCurrent = useStableCallback(() => ({ report, title: typeof title === 'string' ? title : '' }));
  useEffect(() => {
    const button = part && slotRef.current?.querySelector('button');
    // The real button has taken the place of the one that was pressed. Strict mode runs this twice.
    if (!button || button.getAttribute('aria-expanded') === 'true') return;
    button.focus();
    button.click();
  }, [part]);
  return (
    <span ref={slotRef} data-plinth-part="report-menu-slot">
      {part ? (
        <part.ReportMenu
          plinth={report.plinth}
          hasTrend={report.state.rounds.length > 1}
          getCurrent={getCurrent}
        />
      ) : (
        <Button
          aria-haspopup="menu"
          aria-expanded={false}
          // Fetched ahead, not shown: the button must stay the same between press and release.
          onPointerEnter={() => void load().catch(() => undefined)}
          onClick={() => {
            setWanted(true);
            if (failed) retry();
          }}
        >
          <Icon path={download} />
          {report.t('export.label')}
        </Button>
      )}
    </span>
  );
}
