'use client';
import { useMemo, type ReactNode } from 'react';
import { levelHue } from '../../../core/model/level-hue';
import { PRINCIPLES } from '../../../core/model/default-model';
import { levelTitles } from '../../../hooks/shared/level-titles';
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
  const levels = useMemo(() => {
    const titleOf = levelTitles(plinth);
    return PRINCIPLES.map((id, index) => {
      const title = titleOf(id);
      return { id, hue: levelHue(id, index), title, name: title };
    });
  }, [plinth]);
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
