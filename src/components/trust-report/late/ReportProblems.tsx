'use client';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Note } from '../../shared/Note';
import { ProblemList } from '../../shared/ProblemList';
import type { PageReport } from '../page-report';

/** What is wrong with what the host handed in, in words, with the place of each fault. Renders a `Note`. */
export function ReportProblems({ report }: { readonly report: PageReport }) {
  const { state, plinth } = report;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  return (
    <Note tone={state.status === 'invalid' ? 'danger' : 'warning'} role="alert">
      <strong>{t('problem.title', { count: state.problems.length })}</strong>
      <ProblemList plinth={plinth} problems={state.problems} />
    </Note>
  );
}
