'use client';
import { recordKey } from '../../core/shared/change';
import { scaleOf } from '../../core/trust-assessment/instrument.read';
import type { InstrumentItem } from '../../core/trust-assessment/instrument.types';
import { useStore } from '../shared/useStore';
import type { AssessmentContext } from './assessment.types';
import { answerOf } from './assessment.read';
import {
  errorId,
  itemProps,
  notApplicableProps,
  optionProps,
  statementId,
  type Answer,
  type ItemProps,
  type NotApplicableProps,
  type OptionProps,
} from './item-props';

export interface TrustItem {
  readonly answer: Answer;
  /** Required, asked for, and still without an answer. */
  readonly invalid: boolean;
  readonly statementProps: { readonly id: string };
  readonly errorProps: { readonly id: string };
  readonly itemProps: ItemProps;
  getOptionProps(value: number): OptionProps;
  readonly notApplicableProps: NotApplicableProps;
}

/**
 * One item of a form. A component that uses it renders again when this item's answer changes, and at no other answer:
 * the way to keep long forms quick.
 *
 * @param form What `useTrustAssessment` answers under `context`.
 * @param missing Whether the item is among `state.errors`.
 */
export function useTrustItem(form: AssessmentContext, item: InstrumentItem, missing = false): TrustItem {
  const { instrument } = form;
  const answer = useStore(
    form.store,
    (document) => answerOf(instrument, document, item.id, item),
    recordKey('answers', item.id),
    Object.is,
  );
  const invalid = missing && answer === undefined;
  return {
    answer,
    invalid,
    statementProps: { id: statementId(form, item.id) },
    errorProps: { id: errorId(form, item.id) },
    itemProps: itemProps(form, { id: item.id, required: item.required, invalid }),
    getOptionProps: (value) => optionProps(scaleOf(instrument, item), value, answer),
    notApplicableProps: notApplicableProps(form, item.id, answer),
  };
}
