'use client';
import type { TrustAssessmentState } from '../../hooks/trust-assessment/assessment.types';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { arrowStart } from '../shared/icons';
import { AssessmentSaveState } from './AssessmentSaveState';
import type { AssessmentForm } from './useAssessmentForm';

/**
 * Back, how saving stands, and the one thing to do next. The button keeps its place and its focus while the answers are
 * on their way and when they did not arrive. Renders a `<div>`.
 */
export function AssessmentFooter(props: {
  readonly form: AssessmentForm;
  readonly state: TrustAssessmentState;
  readonly sends: boolean;
  readonly reviews: boolean;
}) {
  const { form, state, sends, reviews } = props;
  const { t, commands } = form;
  const { phase, reviewing, page, pages, readOnly } = state;
  const sending = phase === 'submitting';
  const last = page === pages.length - 1;
  const send = t(sends ? 'review.submit' : 'review.submitPlain');
  const nextTitle = () => {
    const section = pages[page + 1]?.sections[0];
    const level = form.levels.find(({ id }) => id === section?.subscale);
    return level?.title || form.textOf(section?.title);
  };
  const [label, act] =
    phase === 'failed'
      ? [t('submit.again'), commands.submit]
      : reviewing
        ? [send, commands.submit]
        : !last
          ? [t('page.next', { page: nextTitle() }), commands.next]
          : [reviews ? t('page.review') : send, commands.next];
  return (
    <div data-plinth-part="assessment-footer" className={form.classNames.footer}>
      {sending ? (
        <Button variant="ghost" onClick={commands.cancelSubmit}>
          {form.shared('action.cancel')}
        </Button>
      ) : (
        (page > 0 || reviewing) && (
          <Button variant="ghost" onClick={commands.back}>
            <Icon path={arrowStart} mirrors />
            {form.shared('action.back')}
          </Button>
        )
      )}
      {phase === 'failed' ? (
        <p data-plinth-part="assessment-save" data-failed="">
          {t('submit.failed')}
        </p>
      ) : (
        <AssessmentSaveState form={form} />
      )}
      {(!readOnly || !last) && (
        <Button
          variant="primary"
          aria-disabled={sending || undefined}
          onClick={(event) => {
            if (!sending) act(event);
          }}
        >
          {sending ? t('submit.pending') : label}
        </Button>
      )}
    </div>
  );
}
