'use client';
import { useState } from 'react';
import type { ReportLevel } from '../../../hooks/trust-report/report.types';
import { Icon } from '../../shared/Icon';
import { chevronDown } from '../../shared/icons';
import { useOnDemand } from '../../shared/useOnDemand';
import type { MoreContext } from './ReportMore';

const load = () => import('./ReportItems');

/** A closer look at one principle, behind a line that opens it. Renders a `<details>`. */
export function ReportCloser(props: {
  readonly context: MoreContext;
  readonly level: ReportLevel;
  readonly patterns: string;
}) {
  const { t } = props.context;
  const [open, setOpen] = useState(false);
  const { part, failed, retry } = useOnDemand(load, open);
  return (
    <details
      data-plinth-part="report-closer"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (failed) retry();
      }}
    >
      <summary aria-label={t('items.closerAt', { level: props.level.title })}>
        <Icon path={chevronDown} size={14} />
        {t('items.closer')}
      </summary>
      {open && part && <part.ReportItems {...props} />}
      {open && failed && <p role="alert">{t('late.failed')}</p>}
    </details>
  );
}
