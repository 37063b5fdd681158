'use client';
import { formatPath, type Problem } from '../../../core/shared/problem';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Note } from '../../shared/Note';
import type { AssessmentForm } from '../useAssessmentForm';

/** In place of a form whose instrument is wrong: what, where, and how to put it right. Renders a `Note`. */
export function AssessmentInvalid(props: {
  readonly form: AssessmentForm;
  readonly problems: readonly Problem[];
}) {
  const { form, problems } = props;
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  const shared = useTranslator(form.plinth, 'shared', sharedMessages);
  return (
    <div data-plinth-part="assessment-invalid">
      <Note tone="danger" role="alert">
        <strong>{t('invalid.title')}</strong>
        <ul>
          {problems.map((each, index) => (
            <li key={index}>
              {shared(`problem.${each.code}`, {
                ...each.values,
                path: each.path.length > 0 ? formatPath(each.path) : shared('problem.root'),
              })}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
