'use client';
import { levelHue } from '../../core/model/level-hue';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import type { FigureLevel } from '../../core/shared/pyramid-level-view';
import type { Difference, LevelReading, PyramidReading } from '../../core/shared/pyramid-scores';
import type { bandMessages } from '../../locales/en/band.messages';
import type { pyramidFigureMessages } from '../../locales/en/pyramid-figure.messages';
import type { Translate } from '../../locales/translate';
import type { Format } from '../shared/useFormat';

export interface PyramidWordsInput {
  readonly t: Translate<keyof typeof pyramidFigureMessages>;
  readonly shared: Translate<keyof typeof bandMessages>;
  readonly format: Format;
  readonly reading: PyramidReading;
  /** Base first. */
  readonly titles: readonly string[];
  /** What grows where a level is missing, base first, as far as it is known. */
  readonly missing: readonly (string | undefined)[];
  readonly view: PyramidView;
  readonly digits: number;
  /** Name of the earlier round. */
  readonly previousRound: string | undefined;
}

/** The levels in words and figures, for one view. */
export function describeLevels(input: PyramidWordsInput): FigureLevel[] {
  const { t, shared, format, reading, titles, missing, view, digits, previousRound } = input;
  const number = (value: number): string => format.number(value, digits);
  const max = format.number(reading.scale.max);
  const since = previousRound ? ` ${t('trend.since', { round: previousRound })}` : '';
  const plain = view === 'plain' || view === 'missing';

  const shortDifference = (difference: Difference): FigureLevel['trend'] => ({
    direction: difference.direction,
    text: difference.by === 0 ? t('trend.same') : number(difference.by),
  });
  const name = (level: LevelReading, index: number): string => {
    const title = titles[index] ?? level.id;
    const place = { level: index + 1, levels: titles.length, below: titles[index - 1] ?? '' };
    const parts = [
      view === 'missing' && missing[index]
        ? t('missing.level', { level: title, missing: missing[index] })
        : title,
      t(index === 0 ? 'level.positionBase' : 'level.position', place),
    ];
    if (plain) return parts.join('. ');
    const { score, band, trend, gap } = level;
    if (score === null || band === null) parts.push(t('level.noScore'));
    else parts.push(t('level.band', { score: number(score), max, band: shared(`band.${band}`) }));
    if (trend) parts.push(t(`trend.${trend.direction}`, { amount: number(trend.by) }) + since);
    if (gap && view === 'gap') parts.push(t(GAP[gap.direction], { amount: number(gap.by) }));
    if (level.restsOnWeaker) parts.push(t('restsOn.short'));
    if (level.carriesStronger) parts.push(t('restsOn.row'));
    return parts.join('. ');
  };

  return reading.levels.map((level, index): FigureLevel => {
    const base = {
      id: level.id,
      hue: levelHue(level.id, index),
      title: (view === 'missing' && missing[index]) || (titles[index] ?? level.id),
      name: name(level, index),
      number: format.number(index + 1),
    };
    if (plain || !reading.hasScores) return base;
    if (level.score === null) return { ...base, share: null, note: t('level.noScore') };
    const scored = {
      ...base,
      share: level.share,
      figure: number(level.score),
      seam: level.restsOnWeaker ? t('restsOn.short') : null,
    };
    if (view === 'change') {
      return {
        ...scored,
        previousShare: level.previousShare,
        before: level.previous === null ? undefined : number(level.previous),
        trend: level.trend ? shortDifference(level.trend) : undefined,
      };
    }
    if (view === 'gap') {
      return {
        ...scored,
        leaderShare: level.leaderShare,
        note: level.leader === null ? undefined : `${t('gap.lead')} ${number(level.leader)}`,
        trend: level.gap ? shortDifference(level.gap) : undefined,
      };
    }
    return {
      ...scored,
      band: level.band ? { id: level.band, text: shared(`band.${level.band}`) } : undefined,
      trend: level.trend ? shortDifference(level.trend) : undefined,
    };
  });
}

const GAP = { up: 'gap.leadHigher', down: 'gap.leadLower', same: 'gap.same' } as const;
