'use client';
import { useEffect } from 'react';
import type { Missing } from '../../../core/trust-assessment/check-response';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { moveFocus } from '../../../hooks/trust-assessment/moveFocus';
import { useMissing } from '../../../hooks/trust-assessment/useMissing';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import type { AssessmentForm } from '../useAssessmentForm';
import type { NumberOf } from '../useNumbers';

/** What is still missing, with a way to each. Goes away as it is answered. Renders a `Note`. */
export function AssessmentErrors(props: {
  readonly form: AssessmentForm;
  readonly errors: readonly Missing[];
  readonly numberOf: NumberOf;
  readonly errorsProps: object;
}) {
  const { form, errors, numberOf, errorsProps } = props;
  const { rootRef, ui } = form;
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  const missing = useMissing(form, errors);

  // This part may arrive after the command that asked for it.
  useEffect(() => {
    moveFocus(rootRef.current, ui.getSnapshot().focus);
  }, [rootRef, ui]);

  if (missing.length === 0) return null;
  const titleId = `${form.idPrefix}errors`;
  return (
    <Note tone="danger" role="group" aria-labelledby={titleId} {...errorsProps}>
      <strong id={titleId}>{t('errors.title', { count: missing.length })}</strong>
      <ul>
        {missing.map(({ itemId }) => (
          <li key={itemId}>
            <Button variant="link" onClick={() => form.commands.goTo(itemId)}>
              {t('errors.item', {
                number: numberOf(itemId),
                text: form.textOf(form.instrument.items.find((item) => item.id === itemId)?.text),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  );
}
