'use client';
import { memo } from 'react';
import type { InstrumentItem } from '../../core/trust-assessment/instrument.types';
import { useTrustItem } from '../../hooks/trust-assessment/useTrustItem';
import { Icon } from '../shared/Icon';
import { info } from '../shared/icons';
import type { AssessmentForm } from './useAssessmentForm';

export interface AssessmentItemProps {
  readonly form: AssessmentForm;
  readonly item: InstrumentItem;
  /** Its place among the questions, in the reader's digits. */
  readonly number: string;
  /** It was found without an answer. */
  readonly missing: boolean;
}

/**
 * One statement with its scale: a labelled radio group with one tab stop. One element per option, and no listener: the
 * root of the form hears them all. Renders a `<div>`.
 */
export const AssessmentItem = memo(function AssessmentItem(props: AssessmentItemProps) {
  const { form, item, number, missing } = props;
  const row = useTrustItem(form, item, missing);
  const { t } = form;
  const skippable = form.instrument.notApplicable;
  return (
    <div
      data-plinth-part="assessment-item"
      className={form.classNames.item}
      data-invalid={row.invalid ? '' : undefined}
    >
      <p data-plinth-part="assessment-statement" data-number={number} {...row.statementProps}>
        <bdi>
          {form.textOf(item.text)}{' '}
          {form.optional && !item.required && <span data-plinth-part="field-mark">{form.optional}</span>}
        </bdi>
      </p>
      {row.invalid && (
        <p data-plinth-part="assessment-error" {...row.errorProps}>
          <Icon path={info} size={14} />
          {t(skippable ? 'item.required' : 'item.requiredStrict')}
        </p>
      )}
      <div data-plinth-part="assessment-options" {...row.itemProps}>
        {form.pointsFor(item).map(({ value, label }) => (
          <button
            key={value}
            type="button"
            data-plinth-part="assessment-option"
            {...row.getOptionProps(value)}
          >
            {label}
          </button>
        ))}
      </div>
      {skippable && (
        <button type="button" data-plinth-part="assessment-skip" {...row.notApplicableProps}>
          {t('item.notApplicable')}
        </button>
      )}
    </div>
  );
});
