'use client';
import { useEffect } from 'react';
import type { InstrumentItem } from '../../../core/trust-assessment/instrument.types';
import type { ResponseDocument } from '../../../core/trust-assessment/response.types';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { answerOf, commentOf, isDealtWith } from '../../../hooks/trust-assessment/assessment.read';
import { moveFocus } from '../../../hooks/trust-assessment/moveFocus';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { Button } from '../../shared/Button';
import type { AssessmentForm } from '../useAssessmentForm';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import { reviewCss } from './review.css';

const reviewSheet = createSheet('plinth-assessment-review', reviewCss);

/** All answers under their principles, each with a way back to it. Renders a `<section>`. */
export function AssessmentReview(props: {
  readonly form: AssessmentForm;
  readonly headingLevel: number;
  readonly headingProps: object;
}) {
  const { form, headingLevel, headingProps } = props;
  const { instrument, levels, store, ui, rootRef } = form;
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  const document = useStore(store, (current: ResponseDocument) => current, undefined, Object.is);
  const hidden = form.hiddenIn(document);
  const asked = instrument.items.filter(({ id }) => !hidden.has(id));
  const open = asked.filter((item) => !isDealtWith(instrument, document, item)).length;
  const Heading = `h${headingLevel}` as 'h3';
  const Level = `h${headingLevel + 1}` as 'h4';

  // This part may arrive after the command that asked for its heading.
  useEffect(() => {
    moveFocus(rootRef.current, ui.getSnapshot().focus);
  }, [rootRef, ui]);

  const answerText = (item: InstrumentItem) => {
    if (item.kind === 'text') return commentOf(document, item.id) || t('item.unanswered');
    const answer = answerOf(instrument, document, item.id, item);
    if (answer === undefined) return t('item.unanswered');
    return answer === null
      ? form.t('item.notApplicable')
      : form.pointsFor(item).find((point) => point.value === answer)?.label;
  };
  return (
    <section data-plinth-part="assessment-section">
      <div data-plinth-part="assessment-intro">
        <Heading {...headingProps}>{t('review.title')}</Heading>
        <p data-plinth-part="assessment-lead">
          {open > 0 ? t('review.open', { count: open }) : t('review.intro')}
        </p>
      </div>
      <div data-plinth-part="assessment-review" className={useSheet(reviewSheet)}>
        {levels
          .filter(({ id }) => asked.some(({ subscale }) => subscale === id))
          .map((level) => (
            <div key={level.id}>
              <Level data-plinth-part="assessment-eyebrow" data-hue={level.hue}>
                {level.title}
              </Level>
              <ul>
                {asked
                  .filter((item) => item.subscale === level.id && item.kind !== 'note')
                  .map((item) => (
                    <li key={item.id} data-open={isDealtWith(instrument, document, item) ? undefined : ''}>
                      <span id={`${form.idPrefix}${item.id}-asked`}>{form.textOf(item.text)}</span>
                      <Button
                        variant="link"
                        aria-labelledby={`${form.idPrefix}${item.id}-answer ${form.idPrefix}${item.id}-asked`}
                        onClick={() => form.commands.goTo(item.id)}
                      >
                        <bdi id={`${form.idPrefix}${item.id}-answer`}>{answerText(item)}</bdi>
                      </Button>
                    </li>
                  ))}
              </ul>
              {commentOf(document, level.id) !== '' && (
                <blockquote>
                  <bdi>{commentOf(document, level.id)}</bdi>
                </blockquote>
              )}
            </div>
          ))}
      </div>
    </section>
  );
}
