'use client';
import type { ReactNode } from 'react';
import { useTrustComment } from '../../hooks/trust-assessment/useTrustComment';
import { Icon } from '../shared/Icon';
import { people } from '../shared/icons';
import { TextArea } from '../shared/TextArea';
import type { AssessmentForm } from './useAssessmentForm';

/** A field for free text: a comment on a principle, or a text item. Says who will read it. Renders a `<div>`. */
export function AssessmentText(props: {
  readonly form: AssessmentForm;
  /** Of the subscale, or of the text item. */
  readonly id: string;
  readonly label: ReactNode;
  readonly required?: boolean | undefined;
  /** It was found empty. */
  readonly missing?: boolean;
}) {
  const { form, id, label, required, missing = false } = props;
  const { t, audience, format } = form;
  const field = useTrustComment(form, id);
  const invalid = missing && field.value.trim() === '';
  const reader =
    audience.kind === 'private'
      ? undefined
      : t(audience.kind === 'team' ? 'privacy.comments' : 'privacy.named');
  return (
    <div data-plinth-part="assessment-comment" data-invalid={invalid ? '' : undefined}>
      <TextArea
        {...field}
        dir="auto"
        label={label}
        mark={required ? undefined : form.shared('state.optional')}
        aria-required={required || undefined}
        aria-invalid={invalid || undefined}
        hint={
          invalid
            ? t('item.requiredText')
            : reader !== undefined && (
                <>
                  <Icon path={people} size={14} />
                  {reader}
                </>
              )
        }
        counter={t('comment.count', {
          used: format.number(field.value.length),
          max: format.number(field.maxLength),
        })}
      />
    </div>
  );
}
