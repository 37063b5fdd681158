'use client';
import { useEffect, useState } from 'react';
import { inlineTexts } from '../../../core/model/level-texts';
import { own } from '../../../core/shared/json';
import type { TitledText } from '../../../core/model/model.types';
import type { ModelTexts } from '../../../locales/types';
import { Button } from '../../shared/Button';
import { ReportPanel } from '../ReportPanel';
import type { MoreContext, ReportMoreProps } from './ReportMore';

/** One thing to try per principle, and what a host can make of it. What is worth talking about comes first. Renders a `<section>`. */
export function ReportNext(
  props: MoreContext & Pick<ReportMoreProps, 'modelTexts' | 'model' | 'onPlan' | 'renderNextStep'>,
) {
  const { state, t, plinth, idPrefix, headingLevel, classNames, model, onPlan, renderNextStep } = props;
  const fetched = usePractices(plinth.locale, props.modelTexts === undefined);
  const texts = props.modelTexts ?? fetched;
  const practiceOf = (id: string): TitledText | undefined => {
    const level = model?.levels.find((one) => one.id === id);
    return inlineTexts(level, plinth.locale)?.practices?.[0] ?? own(texts ?? {}, id)?.practices[0];
  };
  const urgent: readonly string[] = state.findings.map(({ subscale }) => subscale);
  const ordered = [
    ...urgent.flatMap((id) => state.levels.filter((level) => level.id === id)),
    ...state.levels.filter(({ id }) => !urgent.includes(id)),
  ];
  const steps = ordered.filter(({ id }) => practiceOf(id) || onPlan || renderNextStep);
  if (steps.length === 0) return null;
  const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h4';
  return (
    <ReportPanel
      name="next"
      title={t('next.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.next}
    >
      <ul data-plinth-part="report-next-list" role="list">
        {steps.map(({ id, title, hue }) => {
          const practice = practiceOf(id);
          const isUrgent = urgent.includes(id);
          return (
            <li key={id} data-plinth-part="report-next-step" data-hue={hue}>
              <div>
                <div data-plinth-part="report-next-head">
                  <Heading data-plinth-part="report-level-name">{title}</Heading>
                  {isUrgent && <p data-plinth-part="report-next-why">{t('talk.title')}</p>}
                </div>
                {practice && (
                  <p>
                    <strong>{practice.title}</strong> {practice.text}
                  </p>
                )}
              </div>
              {(renderNextStep || onPlan) && (
                <div data-plinth-part="report-next-actions">
                  {renderNextStep
                    ? renderNextStep(id)
                    : (['retro', 'goal'] as const).map((kind) => (
                        <Button
                          key={kind}
                          size="small"
                          variant={isUrgent ? 'neutral' : 'ghost'}
                          aria-label={t(`next.${kind}For`, { level: title })}
                          onClick={(event) => onPlan?.(id, kind, event)}
                        >
                          {t(`next.${kind}`)}
                        </Button>
                      ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </ReportPanel>
  );
}

/** The long texts. Without them the page still says all that the answers say. */
function usePractices(locale: string, wanted: boolean): ModelTexts | undefined {
  const [texts, setTexts] = useState<ModelTexts>();
  useEffect(() => {
    if (!wanted) return undefined;
    let stale = false;
    import('../../../locales/load')
      .then(({ loadModelTexts }) => loadModelTexts(locale))
      .then(
        (loaded) => {
          if (!stale) setTexts(loaded);
        },
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [locale, wanted]);
  return texts;
}
