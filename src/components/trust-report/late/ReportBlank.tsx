'use client';
import { useMemo, type ReactNode } from 'react';
import { levelHue } from '../../../core/model/level-hue';
import { PRINCIPLES } from '../../../core/model/default-model';
import { modelTitles } from '../../../locales/en/model-titles';
import type { ModelTitles } from '../../../locales/types';
import { PyramidFigure } from '../../shared/pyramid-figure';
import type { PageReport } from '../page-report';

/** The shape of a report that is not there: on its way, or no round yet. Renders a `<div>`. */
export function ReportBlank(props: {
  readonly report: PageReport;
  readonly loading: boolean;
  readonly action: ReactNode;
}) {
  const { report, loading, action } = props;
  const { t, plinth, state } = report;
  const titles = plinth.catalogue?.model;
  const levels = useMemo(() => {
    const known: ModelTitles = { ...modelTitles, ...titles };
    return PRINCIPLES.map((id, index) => {
      const title = known[id]?.title ?? id;
      return { id, hue: levelHue(id, index), title, name: title };
    });
  }, [titles]);
  if (state.status === 'invalid' && !loading) return null;
  return (
    <div data-plinth-part="report-blank" data-panel="">
      <div aria-hidden="true">
        <PyramidFigure
          levels={levels}
          label={t('picture.title')}
          direction={plinth.direction}
          state={loading ? 'loading' : 'empty'}
        />
      </div>
      {!loading && (
        <>
          <p>{t('empty.text')}</p>
          {action}
        </>
      )}
    </div>
  );
}
