'use client';
import type { Problem } from '../../../core/shared/problem';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { Note } from '../../shared/Note';
import { ProblemList } from '../../shared/ProblemList';
import type { AssessmentForm } from '../useAssessmentForm';

/** In place of a form whose instrument is wrong: what, where, and how to put it right. Renders a `Note`. */
export function AssessmentInvalid(props: {
  readonly form: AssessmentForm;
  readonly problems: readonly Problem[];
}) {
  const { plinth } = props.form;
  const t = useTranslator(plinth, 'assessment', assessmentResultMessages);
  return (
    <div data-plinth-part="assessment-invalid">
      <Note tone="danger" role="alert">
        <strong>{t('invalid.title')}</strong>
        <ProblemList plinth={plinth} problems={props.problems} />
      </Note>
    </div>
  );
}
