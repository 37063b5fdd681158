'use client';
import { memo } from 'react';
import type { Model } from '../../../core/model/model.types';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import type { Format } from '../../../hooks/shared/useFormat';
import type { Plinth } from '../../../hooks/shared/usePlinth';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import type { ReadyReport } from '../../../hooks/trust-report/report.types';
import { bandMessages } from '../../../locales/en/band.messages';
import { reportMessages } from '../../../locales/en/report.messages';
import type { Translate } from '../../../locales/translate';
import type { ModelTexts } from '../../../locales/types';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { useSheet } from '../../shared/useSheet';
import type { TrustReportProps } from '../report.types';
import { chartsCss } from './charts.css';
import { moreCss } from './more.css';
import { ReportCalculated } from './ReportCalculated';
import { ReportComments } from './ReportComments';
import { ReportGroups } from './ReportGroups';
import { ReportLeader } from './ReportLeader';
import { ReportNext } from './ReportNext';
import { ReportNotes } from './ReportNotes';
import { ReportSpread } from './ReportSpread';
import { ReportTrend } from './ReportTrend';
import { spreadCss } from './spread.css';
import { trendCss } from './trend.css';

const moreSheet = createSheet(
  'plinth-report-more',
  chartsCss + spreadCss + trendCss + moreCss + inheritFontCss,
);

/** What every part below the first view is given. */
export interface MoreContext {
  readonly state: ReadyReport;
  /** The host's own, if it can be read. */
  readonly instrument: Instrument | undefined;
  readonly plinth: Plinth;
  readonly format: Format;
  readonly t: Translate<keyof typeof reportMessages>;
  readonly bands: Translate<keyof typeof bandMessages>;
  readonly idPrefix: string;
  /** Of the parts. */
  readonly headingLevel: number;
  readonly defaultTables: boolean;
  readonly classNames: NonNullable<TrustReportProps['classNames']>;
}

export interface ReportMoreProps
  extends
    Omit<MoreContext, 't' | 'bands' | 'classNames'>,
    Pick<TrustReportProps, 'onPlan' | 'renderNextStep'> {
  readonly modelTexts: ModelTexts | undefined;
  readonly model: Model | undefined;
  readonly classNames: TrustReportProps['classNames'];
}

const NONE = {};

/** Spread, rounds, leader, groups, comments, what to do next. Loads on demand with its own stylesheet. Renders a `<div>`. */
export const ReportMore = memo(function ReportMore(props: ReportMoreProps) {
  const { modelTexts, model, onPlan, renderNextStep, ...rest } = props;
  const t = useTranslator(props.plinth, 'report', reportMessages);
  const bands = useTranslator(props.plinth, 'shared', bandMessages);
  const context: MoreContext = { ...rest, t, bands, classNames: props.classNames ?? NONE };
  return (
    <div data-plinth-part="report-more" className={useSheet(moreSheet)}>
      <ReportSpread {...context} />
      <ReportTrend {...context} />
      <ReportLeader {...context} />
      <ReportGroups {...context} />
      <ReportCalculated {...context} />
      <ReportComments {...context} />
      <ReportNext
        {...context}
        modelTexts={modelTexts}
        model={model}
        onPlan={onPlan}
        renderNextStep={renderNextStep}
      />
      <ReportNotes {...context} />
    </div>
  );
});
