'use client';
import { ReportPanel } from '../ReportPanel';
import { calculatedRows } from './calculated-rows';
import type { MoreContext } from './ReportMore';
import { ReportTable } from './ReportTable';

/** What the questionnaire works out from answers, for the team as a whole. Renders a `<section>`. */
export function ReportCalculated(context: MoreContext) {
  const { state, instrument, t, plinth, format, idPrefix, headingLevel, classNames } = context;
  const rows = calculatedRows(state.summary, instrument, plinth.locale);
  if (rows.length === 0) return null;
  return (
    <ReportPanel
      name="calculated"
      title={t('calculated.title')}
      idPrefix={idPrefix}
      headingLevel={headingLevel}
      className={classNames.calculated}
    >
      <ReportTable
        caption={t('calculated.caption')}
        labelledBy={`${idPrefix}-calculated ${idPrefix}-heading`}
        columns={[
          { id: 'value', label: t('calculated.value') },
          { id: 'n', label: t('spread.people'), numeric: true },
          { id: 'mean', label: t('spread.mean'), numeric: true },
          { id: 'sd', label: t('calculated.sd'), numeric: true },
        ]}
        rows={rows.map(({ id, title, figures }) => ({
          id,
          cells: [
            <bdi key="title">{title}</bdi>,
            ...(figures
              ? [format.number(figures.n), format.number(figures.mean, 1), format.number(figures.sd, 1)]
              : ['', t('calculated.none'), '']),
          ],
        }))}
      />
      {rows.some(({ figures }) => !figures) && (
        <p data-plinth-part="report-remark">{t('calculated.withheld')}</p>
      )}
    </ReportPanel>
  );
}
