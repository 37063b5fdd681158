'use client';
import { forwardRef, useEffect, type ReactNode } from 'react';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { useAnnouncer } from '../../hooks/shared/useAnnouncer';
import { nothingHidden } from '../../hooks/trust-assessment/useInstrument';
import { useTrustAssessment } from '../../hooks/trust-assessment/useTrustAssessment';
import { principleSolidCss } from '../../theme/generated/principle-solid.css';
import { statusAtRiskCss, statusOffTrackCss, statusOnTrackCss } from '../../theme/generated/status.css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { fieldCss } from '../shared/field.css';
import { LiveRegion } from '../shared/LiveRegion';
import { useOnDemand } from '../shared/useOnDemand';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import type { TrustAssessmentFormProps } from './assessment.types';
import { assessmentCss } from './assessment.css';
import { AssessmentFooter } from './AssessmentFooter';
import { AssessmentHeader } from './AssessmentHeader';
import { AssessmentNotes } from './AssessmentNotes';
import { AssessmentSection } from './AssessmentSection';
import { useAssessmentForm } from './useAssessmentForm';
import { useNumbers } from './useNumbers';

const formSheet = createSheet(
  'plinth-trust-assessment',
  principleSolidCss +
    statusOnTrackCss +
    statusAtRiskCss +
    statusOffTrackCss +
    fieldCss +
    assessmentCss +
    inheritFontCss,
);

const loadErrors = () => import('./late/AssessmentErrors');
const loadNews = () => import('./late/AssessmentNews');
const loadReview = () => import('./late/AssessmentReview');
const loadInvalid = () => import('./late/AssessmentInvalid');
const loadResult = () => import('./result/AssessmentResult');

/** The form itself, for one person and one questionnaire. Renders a `<div>`. */
export const AssessmentRoot = forwardRef<HTMLDivElement, TrustAssessmentFormProps>(
  function AssessmentRoot(props, ref) {
    const { headingLevel = 2, className } = props;
    const assessment = useTrustAssessment({ ...props, live: false });
    const { state, context, headingProps } = assessment;
    const { phase } = state;
    const form = useAssessmentForm(context, props);
    const numberOf = useNumbers(form, state.pages);
    const rootProps = useWidgetRoot({ ...props, widget: 'trust-assessment', plinth: context.plinth });
    const announcer = useAnnouncer();
    const errors = useOnDemand(loadErrors, state.errors.length > 0);
    const news = useOnDemand(loadNews, context.hiddenIn !== nothingHidden);
    const review = useOnDemand(loadReview, state.reviewing);
    const invalid = useOnDemand(loadInvalid, phase === 'invalid');
    // Fetched while the last page is answered, so that sending is followed by the picture at once.
    const nearlyDone = state.pages.length > 1 && state.page === state.pages.length - 1;
    const result = useOnDemand(loadResult, nearlyDone || phase === 'done' || phase === 'submitting');

    // Without the list, the first of them is the way.
    const firstMissing = errors.failed ? state.errors[0]?.itemId : undefined;
    useEffect(() => {
      if (firstMissing !== undefined) assessment.commands.goTo(firstMissing);
    }, [firstMissing, assessment.commands]);

    useEffect(() => {
      if (phase === 'submitting') announcer.announce(form.t('submit.pending'));
      if (phase === 'failed') announcer.announce(form.t('submit.failed'), { assertive: true });
      // Once, whatever the host hands in anew.
      // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [phase]);

    const page = state.pages[state.page];
    const body = (): ReactNode => {
      if (phase === 'invalid')
        return invalid.part && <invalid.part.AssessmentInvalid form={form} problems={state.problems} />;
      if (phase === 'done') return <p data-plinth-part="assessment-comment">{form.t('submit.done')}</p>;
      if (state.reviewing)
        return (
          review.part && (
            <review.part.AssessmentReview
              form={form}
              headingLevel={headingLevel + 1}
              headingProps={headingProps}
            />
          )
        );
      return page?.sections.map((section, index) => (
        <AssessmentSection
          key={section.id}
          form={form}
          section={section}
          numberOf={numberOf}
          errors={state.errors}
          headingLevel={headingLevel + 1}
          headingProps={index === 0 ? headingProps : undefined}
          opening={index === 0 && state.page === 0}
        />
      ));
    };

    const { ref: widgetRef, ...hooks } = rootProps;
    const { ref: formRef, ...listeners } = assessment.rootProps;
    const root = mergeProps(hooks, listeners, {
      className: [className, props.classNames?.root].filter(Boolean).join(' ') || undefined,
      role: 'form',
      'aria-label': form.textOf(form.instrument.title) || form.t('form.label'),
    });
    const rootRef = useMergedRefs(widgetRef, formRef, ref);
    if (phase === 'done' && result.part) {
      return (
        <result.part.AssessmentResult
          {...root}
          rootRef={rootRef}
          form={form}
          headingLevel={headingLevel}
          headingProps={headingProps}
          actions={props.resultActions}
        >
          <LiveRegion announcer={announcer} />
        </result.part.AssessmentResult>
      );
    }
    const usable = phase !== 'invalid' && phase !== 'done';
    return (
      <WidgetRoot
        sheet={formSheet}
        {...root}
        ref={rootRef}
        data-pagination={props.pagination}
        aria-busy={state.loading || undefined}
      >
        {phase !== 'invalid' && (
          <AssessmentHeader form={form} subtitle={props.subtitle} headingLevel={headingLevel} />
        )}
        {news.part && <news.part.AssessmentNews form={form} page={page} announcer={announcer} />}
        {phase !== 'done' && <AssessmentNotes form={form} state={state} />}
        {state.errors.length > 0 && errors.part && (
          <errors.part.AssessmentErrors
            form={form}
            errors={state.errors}
            numberOf={numberOf}
            errorsProps={assessment.errorsProps}
          />
        )}
        {body()}
        {usable && (
          <AssessmentFooter
            form={form}
            state={state}
            sends={props.onSubmit !== undefined}
            reviews={props.reviewBeforeSubmit ?? false}
          />
        )}
        <LiveRegion announcer={announcer} />
      </WidgetRoot>
    );
  },
);
