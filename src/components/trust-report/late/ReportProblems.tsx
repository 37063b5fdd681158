'use client';
import { formatPath } from '../../../core/shared/problem';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Note } from '../../shared/Note';
import type { PageReport } from '../page-report';

/** What is wrong with what the host handed in, in words, with the place of each fault. Renders a `Note`. */
export function ReportProblems({ report }: { readonly report: PageReport }) {
  const { state, plinth } = report;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  return (
    <Note tone={state.status === 'invalid' ? 'danger' : 'warning'} role="alert">
      <strong>{t('problem.title', { count: state.problems.length })}</strong>
      <ul>
        {state.problems.map((each) => (
          <li key={`${each.code} ${formatPath(each.path)}`}>
            {t(`problem.${each.code}`, {
              ...each.values,
              path: each.path.length > 0 ? formatPath(each.path) : t('problem.root'),
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
