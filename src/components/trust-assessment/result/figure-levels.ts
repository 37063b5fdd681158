'use client';
import { seamsOf, type BandId } from '../../../core/shared/pyramid-scores';
import type { FigureLevel } from '../../../core/shared/pyramid-level-view';
import type { ScoreResult } from '../../../core/trust-assessment/score.types';
import type { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import type { bandMessages } from '../../../locales/en/band.messages';
import type { Translate } from '../../../locales/translate';
import type { AssessmentForm } from '../useAssessmentForm';

export type ResultTranslate = Translate<keyof typeof assessmentResultMessages>;

const isKnownBand = (band: string): band is BandId => ['solid', 'uneven', 'fragile'].includes(band);

/** One person's scores as the pyramid shows and says them, base first. */
export function figureLevels(input: {
  readonly form: AssessmentForm;
  readonly scores: ScoreResult;
  readonly t: ResultTranslate;
  readonly bands: Translate<keyof typeof bandMessages>;
}): readonly FigureLevel[] {
  const { form, scores, t, bands } = input;
  const { format, instrument } = form;
  const asked = form.levels.filter(({ id }) => scores.subscales[id] !== undefined);
  const seams = seamsOf(asked.map(({ id }) => scores.subscales[id]?.percent ?? null));
  return asked.flatMap(({ id, title, hue }, index): FigureLevel[] => {
    const score = scores.subscales[id];
    if (!score) return [];
    if (score.mean === null || score.band === null)
      return [
        {
          id,
          hue,
          title,
          share: null,
          figure: '–',
          note: bands('band.none'),
          name: `${title}: ${t('result.noScore')}`,
        },
      ];
    const figure = format.number(score.mean, 1);
    const band = isKnownBand(score.band) ? bands(`band.${score.band}`) : score.band;
    return [
      {
        id,
        hue,
        title,
        share: score.percent,
        figure,
        seam: seams.includes(index) ? t('result.restsOn') : null,
        ...(isKnownBand(score.band) ? { band: { id: score.band, text: band } } : { note: band }),
        name: t('result.level', { level: title, score: figure, max: instrument.scale.max, band }),
      },
    ];
  });
}
