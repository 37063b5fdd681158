'use client';
import { useEffect, useState } from 'react';
import type { TitledText } from '../../../locales/types';
import type { AssessmentForm } from '../useAssessmentForm';
import type { ResultTranslate } from './figure-levels';

/** One thing to try for the principle that needs it most. Shows nothing for principles of the host's own. Renders a `<div>`. */
export function AssessmentNextStep(props: {
  readonly form: AssessmentForm;
  readonly t: ResultTranslate;
  readonly subscale: string | undefined;
  readonly headingLevel: number;
}) {
  const { form, t, subscale, headingLevel } = props;
  const { locale } = form.plinth;
  const [practice, setPractice] = useState<TitledText>();
  useEffect(() => {
    if (subscale === undefined) return undefined;
    let stale = false;
    // Without the text the page still says all that the answers say.
    import('../../../locales/load')
      .then(({ loadModelTexts }) => loadModelTexts(locale))
      .then(
        (texts) => {
          if (!stale) setPractice(Object.hasOwn(texts, subscale) ? texts[subscale]?.practices[0] : undefined);
        },
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [subscale, locale]);
  if (!practice) return null;
  const Heading = `h${headingLevel}` as 'h3';
  return (
    <div data-plinth-part="assessment-next-step">
      <Heading>{t('result.tryNext')}</Heading>
      <p>
        <strong>{practice.title}</strong> {practice.text}
      </p>
    </div>
  );
}
