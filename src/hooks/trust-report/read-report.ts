import { levelHue } from '../../core/model/level-hue';
import type { Problem } from '../../core/shared/problem';
import { own } from '../../core/shared/json';
import { subscalesOf } from '../../core/trust-assessment/instrument.read';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import { textFor } from '../../core/trust-assessment/texts';
import { headlineOf } from '../../core/trust-report/report/headline';
import { talkingPoints } from '../../core/trust-report/report/talking-points';
import { isShown, type PublishedSummary } from '../../core/trust-report/team-summary.types';
import { findingWords, headlineWords } from './finding-words';
import { changeWords, figureLevels, score, spreadWords, type ReportWords } from './level-words';
import type { ReportLevel, ReportPoint, ReportRoundView, TrustReportState } from './report.types';

export interface ReportInput {
  readonly words: ReportWords;
  readonly locale: string;
  /** What a level is called, by its id. */
  readonly titleOf: (level: string) => string;
  readonly instrument: Instrument | undefined;
  readonly rounds: readonly ReportRoundView[];
  readonly problems: readonly Problem[];
  /** Id of the round to show; an unknown one counts as the newest. */
  readonly shown: string | undefined;
}

/** Everything a report says about one round, in words and figures. */
export function readReport(input: ReportInput): TrustReportState {
  const { words, rounds, problems, shown } = input;
  const round = rounds.find(({ id }) => id === shown) ?? rounds.at(-1);
  if (!round) return { status: problems.length > 0 ? 'invalid' : 'empty', problems, rounds };
  const { summary, invited } = round;
  if (summary.status !== 'ok') return { status: 'insufficient', problems, rounds, round, summary };
  const { t } = words;
  const previous = previousTitle(rounds, round) ?? t('round.previous');
  const points = pointsOf(input, summary);
  const levels = levelsOf(input, summary, points);
  const titleOf = (id: string) => levels.find((level) => level.id === id)?.title ?? id;
  return {
    status: 'ready',
    problems,
    rounds,
    round,
    summary,
    levels,
    points,
    previous,
    figure: figureLevels(words, levels, summary.scale.max, previous),
    headline: headlineWords(words, headlineOf(summary), titleOf),
    answered:
      invited !== null && invited >= summary.answered
        ? t('answered.of', { answered: summary.answered, invited })
        : t('answered.count', { count: summary.answered }),
    why: t('shown.why', { count: summary.minRespondents }),
    findings: talkingPoints(summary).flatMap((point) => {
      const level = levels.find(({ id }) => id === point.subscale);
      return level ? [findingWords(words, point, level, summary.scale, previous)] : [];
    }),
  };
}

/** The nearest earlier round that figures can have been compared with. */
function previousTitle(rounds: readonly ReportRoundView[], round: ReportRoundView): string | undefined {
  const instrument = round.summary.status === 'ok' ? round.summary.instrument : '';
  return rounds
    .slice(0, rounds.indexOf(round))
    .filter(({ summary }) => summary.status === 'ok' && summary.instrument === instrument)
    .at(-1)?.title;
}

function pointsOf({ words, instrument, locale }: ReportInput, { scale }: PublishedSummary): ReportPoint[] {
  const count = Math.min(11, Math.floor(scale.max - scale.min) + 1);
  return Array.from({ length: count }, (_, index) => {
    const value = scale.min + index;
    const label = textFor(instrument?.scale.labels?.[value], locale);
    return { value, label: label || words.format.number(value) };
  });
}

function levelsOf(
  { words, instrument, locale, titleOf }: ReportInput,
  { subscales }: PublishedSummary,
  points: readonly ReportPoint[],
): readonly ReportLevel[] {
  const known = instrument ? subscalesOf(instrument).map(({ id }) => id) : [];
  const ids = [...known.filter((id) => own(subscales, id)), ...Object.keys(subscales)];
  return [...new Set(ids)].map((id, index): ReportLevel => {
    const subscale = instrument?.subscales?.find((one) => one.id === id);
    const title = textFor(subscale?.title, locale) || titleOf(id);
    const summary = own(subscales, id);
    const figures = isShown(summary) ? summary : null;
    return {
      id,
      title,
      hue: levelHue(id, index),
      figures,
      mean: figures ? score(words, figures.mean) : '',
      agreement: figures ? words.t(`agreement.${figures.agreement.reading}`) : '',
      change: figures ? changeWords(words, figures) : '',
      spread: figures
        ? words.t('spread.label', { level: title, points: spreadWords(words, figures.distribution, points) })
        : words.t('level.noScore', { level: title }),
    };
  });
}
