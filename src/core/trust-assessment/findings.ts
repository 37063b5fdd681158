import { EPSILON } from './bands';
import { subscalesOf } from './instrument.read';
import type { Answers, Instrument, InstrumentItem } from './instrument.types';
import { scoredValue } from './score-answers';
import type { ScoreResult } from './score.types';

/** What the whole picture says, in one code. */
export type Headline =
  'tooFew' | 'solid' | 'fragile' | 'even' | 'thinBase' | 'thinMiddle' | 'thinTop' | 'mixed';

/** One subscale worth naming, and the answer that speaks for it most. */
export interface Finding {
  readonly subscale: string;
  /**
   * Strongest: `high` in the top band, `best` of what there is. To work on: `weakBase` when the level above it is
   * stronger by `RESTS_ON_GAP` or more, `low` in the lowest band, `next` of what there is.
   */
  readonly reason: 'high' | 'best' | 'weakBase' | 'low' | 'next';
  readonly percent: number;
  /** The item with the highest (strongest) or lowest (to work on) scored answer, and the answer as given. */
  readonly item: { readonly id: string; readonly value: number };
}

export interface Findings {
  readonly headline: Headline;
  /** At most two, strongest first. None in the lowest band, and none of levels that are alike below the highest. */
  readonly strongest: readonly Finding[];
  /** At most two, weakest first, none that can grow no more; between equals the one nearer the base, since others rest on it. */
  readonly toWorkOn: readonly Finding[];
}

/** A difference that matters, as a share of the scale's range: half a point on a scale of 1 to 5. */
export const RESTS_ON_GAP = 0.125;

interface Ranked {
  readonly id: string;
  readonly level: number;
  readonly percent: number;
  readonly band: string | null;
}

/** What one person's answers say, in codes that `locales` turns into sentences. Nothing is named twice. */
export function findingsOf(instrument: Instrument, answers: Answers, result: ScoreResult): Findings {
  const levels = subscalesOf(instrument).filter(({ id }) => Object.hasOwn(result.subscales, id));
  const ranked = levels.flatMap(({ id }, level): Ranked[] => {
    const score = result.subscales[id];
    return score && score.percent !== null ? [{ id, level, percent: score.percent, band: score.band }] : [];
  });
  const each = Math.min(2, Math.floor(ranked.length / 2));
  const best = ranked
    .filter((one) => isStrength(instrument, one, ranked))
    .sort((a, b) => b.percent - a.percent || a.level - b.level)
    .slice(0, each);
  const rest = ranked.filter((one) => !best.includes(one) && one.percent + EPSILON < 1);
  const worst = [...rest].sort((a, b) => a.percent - b.percent || a.level - b.level).slice(0, each);
  const describe = (one: Ranked, strong: boolean): Finding[] => {
    const item = tellingItem(instrument, one.id, answers, strong);
    const reason = strong ? reasonOfStrength(instrument, one) : reasonOfWeakness(instrument, one, ranked);
    return item ? [{ subscale: one.id, reason, percent: one.percent, item }] : [];
  };
  return {
    headline: headlineOf(instrument, ranked, levels.length),
    strongest: best.flatMap((one) => describe(one, true)),
    toWorkOn: worst.flatMap((one) => describe(one, false)),
  };
}

function isStrength(instrument: Instrument, one: Ranked, ranked: readonly Ranked[]): boolean {
  const { top, bottom } = bandEnds(instrument);
  const least = Math.min(...ranked.map(({ percent }) => percent));
  return one.band === top || (one.band !== bottom && one.percent - least + EPSILON >= RESTS_ON_GAP);
}

function reasonOfStrength(instrument: Instrument, one: Ranked): Finding['reason'] {
  return one.band === bandEnds(instrument).top ? 'high' : 'best';
}

function reasonOfWeakness(instrument: Instrument, one: Ranked, ranked: readonly Ranked[]): Finding['reason'] {
  const above = ranked.find((other) => other.level === one.level + 1);
  if (above && above.percent - one.percent + EPSILON >= RESTS_ON_GAP) return 'weakBase';
  return one.band === bandEnds(instrument).bottom ? 'low' : 'next';
}

/** The highest and the lowest band's id. */
function bandEnds(instrument: Instrument): { readonly top: string; readonly bottom: string } {
  const bands = [...(instrument.bands ?? [])].sort((a, b) => b.min - a.min);
  return { top: bands[0]?.id ?? 'solid', bottom: bands.at(-1)?.id ?? 'fragile' };
}

function tellingItem(
  instrument: Instrument,
  subscale: string,
  answers: Answers,
  highest: boolean,
): { readonly id: string; readonly value: number } | undefined {
  let telling: { item: InstrumentItem; scored: number } | undefined;
  for (const item of instrument.items) {
    if (item.subscale !== subscale || item.kind !== 'likert') continue;
    const scored = scoredValue(instrument, item, answers);
    if (scored === null) continue;
    if (!telling || (highest ? scored > telling.scored : scored < telling.scored)) telling = { item, scored };
  }
  return telling && { id: telling.item.id, value: answers[telling.item.id] as number };
}

function headlineOf(instrument: Instrument, ranked: readonly Ranked[], levels: number): Headline {
  if (ranked.length === 0 || ranked.length * 2 < levels) return 'tooFew';
  const { top, bottom } = bandEnds(instrument);
  if (ranked.every((one) => one.band === top)) return 'solid';
  if (ranked.every((one) => one.band === bottom)) return 'fragile';
  const percents = ranked.map((one) => one.percent);
  if (Math.max(...percents) - Math.min(...percents) < RESTS_ON_GAP) return 'even';
  return thinPlace(ranked, top) ?? 'mixed';
}

/** Where it is thin, if everything outside that place holds. */
function thinPlace(ranked: readonly Ranked[], top: string): Headline | undefined {
  const holds = ranked.map((one) => one.band === top);
  const first = holds.indexOf(false);
  const last = holds.lastIndexOf(false);
  if (holds.slice(first, last + 1).includes(true)) return undefined;
  if (first === 0) return 'thinBase';
  return last === holds.length - 1 ? 'thinTop' : 'thinMiddle';
}
