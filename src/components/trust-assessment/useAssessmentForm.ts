'use client';
import { useMemo } from 'react';
import { levelHue, type Hue } from '../../core/model/level-hue';
import { pointsOf, scaleOf, subscalesOf } from '../../core/trust-assessment/instrument.read';
import type { InstrumentItem, Texts } from '../../core/trust-assessment/instrument.types';
import { textFor } from '../../core/trust-assessment/texts';
import type { AssessmentContext } from '../../hooks/trust-assessment/assessment.types';
import { levelTitles } from '../../hooks/shared/level-titles';
import { useFormat, type Format } from '../../hooks/shared/useFormat';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { assessmentFormMessages } from '../../locales/en/assessment-form.messages';
import { formMessages } from '../../locales/en/form.messages';
import type { Translate } from '../../locales/translate';
import type { Audience, TrustAssessmentFormProps } from './assessment.types';

/** One subscale as the form shows it. */
export interface AssessmentLevel {
  readonly id: string;
  readonly title: string;
  readonly hue: Hue;
}

/** A point of a scale and what it is called. */
interface PointLabel {
  readonly value: number;
  readonly label: string;
}

/** What every part of one form is given: the hook's context, and words for it. Stable while the host's values are. */
export interface AssessmentForm extends AssessmentContext {
  readonly t: Translate<keyof typeof assessmentFormMessages>;
  readonly shared: Translate<keyof typeof formMessages>;
  readonly format: Format;
  readonly audience: Audience;
  readonly classNames: NonNullable<TrustAssessmentFormProps['classNames']>;
  /** Base first. */
  readonly levels: readonly AssessmentLevel[];
  /** The options of an item, on its own scale if it has one. */
  pointsFor(item: Pick<InstrumentItem, 'scale'> | undefined): readonly PointLabel[];
  textOf(texts: Texts | undefined): string;
  /** What is said of a statement that may be left out, where others may not; `false` where all are alike. */
  readonly optional: string | false;
}

const PRIVATE: Audience = { kind: 'private' };
const NONE = {};

/** @param options.audience Compared by what it says, so an inline object does no harm. */
export function useAssessmentForm(
  context: AssessmentContext,
  { audience = PRIVATE, classNames = NONE }: Pick<TrustAssessmentFormProps, 'audience' | 'classNames'>,
): AssessmentForm {
  const { plinth, instrument } = context;
  const t = useTranslator(plinth, 'assessment', assessmentFormMessages);
  const shared = useTranslator(plinth, 'shared', formMessages);
  const format = useFormat(plinth);
  const audienceKey = JSON.stringify(audience);
  return useMemo(() => {
    const titleOf = levelTitles(plinth);
    const textOf = (texts: Texts | undefined) => textFor(texts, plinth.locale);
    const labelled = (item?: Pick<InstrumentItem, 'scale'>) =>
      pointsOf(instrument, item).map((value) => ({
        value,
        label: textOf(scaleOf(instrument, item).labels?.[value]) || format.number(value),
      }));
    const points = labelled();
    return {
      ...context,
      t,
      shared,
      format,
      audience: JSON.parse(audienceKey) as Audience,
      classNames,
      levels: subscalesOf(instrument).map(({ id, title }, index) => ({
        id,
        title: textOf(title) || titleOf(id),
        hue: levelHue(id, index),
      })),
      pointsFor: (item) => (item?.scale ? labelled(item) : points),
      textOf,
      optional: instrument.items.some(({ required }) => required) && shared('state.optional'),
    };
  }, [context, plinth, instrument, t, shared, format, audienceKey, classNames]);
}
