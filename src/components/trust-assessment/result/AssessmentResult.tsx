'use client';
import { useEffect, useMemo, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react';
import { findingsOf } from '../../../core/trust-assessment/findings';
import { scoreAnswers } from '../../../core/trust-assessment/score-answers';
import { answersOf } from '../../../core/trust-assessment/response.convert';
import type { ResponseDocument } from '../../../core/trust-assessment/response.types';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { moveFocus } from '../../../hooks/trust-assessment/moveFocus';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { bandMessages } from '../../../locales/en/band.messages';
import { bandCss } from '../../../theme/generated/band.css';
import { principleCss } from '../../../theme/generated/principle.css';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { lock, pencil, people, retry } from '../../shared/icons';
import { menuCss } from '../../shared/menu.css';
import { Note } from '../../shared/Note';
import { pyramidFigureCss, PyramidFigure } from '../../shared/pyramid-figure';
import { WidgetRoot } from '../../shared/WidgetRoot';
import type { AssessmentForm } from '../useAssessmentForm';
import { AssessmentDownload } from './AssessmentDownload';
import { AssessmentFindings } from './AssessmentFindings';
import { AssessmentNextStep } from './AssessmentNextStep';
import { figureLevels } from './figure-levels';
import { resultCss } from './result.css';

const resultSheet = createSheet(
  'plinth-assessment-result',
  principleCss + bandCss + pyramidFigureCss + menuCss + resultCss + inheritFontCss,
);

export interface AssessmentResultProps extends ComponentPropsWithoutRef<'div'> {
  readonly form: AssessmentForm;
  readonly headingLevel: number;
  readonly headingProps: object;
  /** Buttons of the host's own. */
  readonly actions?: ReactNode;
  readonly rootRef: Ref<HTMLDivElement>;
}

/** What one person told, read back as a picture and in words. A styled root of its own: it loads when it is needed. */
export function AssessmentResult(props: AssessmentResultProps) {
  const { form, headingLevel, headingProps, actions, rootRef, children, ...rest } = props;
  const { instrument, plinth, store, ui, audience } = form;
  const t = useTranslator(plinth, 'assessment', assessmentResultMessages);
  const bands = useTranslator(plinth, 'shared', bandMessages);
  const document = useStore(store, (current: ResponseDocument) => current, undefined, Object.is);
  const { levels, findings } = useMemo(() => {
    const hidden = form.hiddenIn(document);
    const answers = Object.fromEntries(Object.entries(answersOf(document)).filter(([id]) => !hidden.has(id)));
    const scores = scoreAnswers(instrument, answers, ({ id }) => !hidden.has(id));
    return {
      levels: figureLevels({ form, scores, t, bands }),
      findings: findingsOf(instrument, answers, scores),
    };
  }, [document, instrument, form, t, bands]);
  const Title = `h${headingLevel}` as 'h2';
  const Heading = `h${headingLevel + 1}` as 'h3';

  // The command that asked for the heading ran before this part was here.
  useEffect(() => {
    moveFocus(form.rootRef.current, ui.getSnapshot().focus);
  }, [form.rootRef, ui]);

  return (
    <WidgetRoot {...rest} sheet={resultSheet} ref={rootRef}>
      <div data-plinth-part="assessment-result" className={form.classNames.result}>
        <div data-plinth-part="assessment-picture">
          <p data-plinth-part="assessment-private">
            <Icon path={lock} size={13} />
            {t('result.private')}
          </p>
          <Title {...headingProps}>{t(`headline.${findings.headline}`)}</Title>
          <p data-plinth-part="assessment-lead">{t('result.sent')}</p>
          {levels.length <= 7 && (
            <PyramidFigure levels={levels} label={t('result.figure')} direction={plinth.direction} />
          )}
        </div>
        <div data-plinth-part="assessment-told">
          <AssessmentFindings
            form={form}
            t={t}
            findings={findings}
            heading={<Heading>{t('result.told')}</Heading>}
          />
          <AssessmentNextStep
            form={form}
            t={t}
            subscale={findings.toWorkOn[0]?.subscale}
            headingLevel={headingLevel + 1}
          />
          {audience.kind === 'team' && (
            <Note icon={people}>{t('result.teamLater', { count: audience.minRespondents ?? 5 })}</Note>
          )}
          <div data-plinth-part="assessment-actions">
            {actions}
            <AssessmentDownload form={form} t={t} />
            {!form.readOnly && (
              <div data-plinth-part="assessment-again">
                <Button variant="ghost" onClick={form.commands.reopen}>
                  <Icon path={pencil} />
                  {t('item.change')}
                </Button>
                {plinth.can({ type: 'session.reset' }) && (
                  <Button variant="ghost" onClick={form.commands.startOver}>
                    <Icon path={retry} />
                    {t('resume.startOver')}
                  </Button>
                )}
              </div>
            )}
          </div>
        </div>
      </div>
      {children}
    </WidgetRoot>
  );
}
