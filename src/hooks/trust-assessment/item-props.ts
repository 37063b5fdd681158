'use client';
import type { InstrumentScale } from '../../core/trust-assessment/instrument.types';
import type { AssessmentContext } from './assessment.types';

/** For the element around an item's options: its own labelled radio group. */
export interface ItemProps {
  readonly role: 'radiogroup';
  /** The element with `getStatementProps(id)`. */
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-required': true | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-readonly': true | undefined;
  readonly 'data-plinth-item': string;
}

/** For one option. Any element will do; a `<button type="button">` is best. */
export interface OptionProps {
  readonly role: 'radio';
  readonly 'aria-checked': boolean;
  readonly tabIndex: 0 | -1;
  readonly 'data-plinth-value': number;
}

/** For the "doesn't apply" control: a button. */
export interface NotApplicableProps {
  readonly role: 'checkbox';
  readonly 'aria-checked': boolean;
  readonly 'aria-describedby': string;
  readonly 'aria-disabled': true | undefined;
  readonly 'data-plinth-skip': string;
}

export type Answer = number | null | undefined;

type Form = Pick<AssessmentContext, 'idPrefix' | 'readOnly'>;

export const statementId = (form: Form, itemId: string) => `${form.idPrefix}${itemId}-text`;
export const errorId = (form: Form, itemId: string) => `${form.idPrefix}${itemId}-error`;

export function itemProps(
  form: Form,
  item: { readonly id: string; readonly required?: boolean | undefined; readonly invalid: boolean },
): ItemProps {
  return {
    role: 'radiogroup',
    'aria-labelledby': statementId(form, item.id),
    'aria-describedby': item.invalid ? errorId(form, item.id) : undefined,
    'aria-required': item.required || undefined,
    'aria-invalid': item.invalid || undefined,
    'aria-readonly': form.readOnly || undefined,
    'data-plinth-item': item.id,
  };
}

/** One tab stop per row: the chosen option, else the first. */
export function optionProps(scale: Pick<InstrumentScale, 'min'>, value: number, answer: Answer): OptionProps {
  return {
    role: 'radio',
    'aria-checked': value === answer,
    tabIndex: value === (answer ?? scale.min) ? 0 : -1,
    'data-plinth-value': value,
  };
}

export function notApplicableProps(form: Form, itemId: string, answer: Answer): NotApplicableProps {
  return {
    role: 'checkbox',
    'aria-checked': answer === null,
    'aria-describedby': statementId(form, itemId),
    'aria-disabled': form.readOnly || undefined,
    'data-plinth-skip': itemId,
  };
}
