import type { PublishedSummary } from '../team-summary.types';
import { shownEntries } from './talking-points';

/** What the whole picture says, in one code. It claims a change only where the reading of a trend says that there is one. */
export type ReportHeadline =
  /** What got better and what got thinner, the largest of each. */
  | { readonly code: 'moved'; readonly up: string | null; readonly down: string | null }
  /** Nothing that matters changed anywhere. */
  | { readonly code: 'steady' }
  | { readonly code: 'split'; readonly subscale: string }
  /** The strongest and the weakest, without a word about how strong they are. */
  | { readonly code: 'contrast'; readonly strong: string; readonly thin: string }
  | { readonly code: 'solid' | 'fragile' | 'even' | 'none' };

/** A difference that matters, as a share of the scale's range. */
const MATTERS = 0.125;

export function headlineOf(summary: PublishedSummary): ReportHeadline {
  const entries = shownEntries(summary);
  if (entries.length === 0 || entries.length * 2 < Object.keys(summary.subscales).length)
    return { code: 'none' };
  const most = (weightOf: (entry: (typeof entries)[number][1]) => number | null): string | null => {
    const weighed = entries.flatMap(([id, one]) => {
      const weight = weightOf(one);
      return weight === null ? [] : [{ id, weight }];
    });
    return weighed.sort((a, b) => b.weight - a.weight)[0]?.id ?? null;
  };
  const moved = (way: 'up' | 'down') =>
    most(({ trend }) => (trend?.reading === way ? Math.abs(trend.change) : null));
  const [up, down] = [moved('up'), moved('down')];
  if (up !== null || down !== null) return { code: 'moved', up, down };
  if (entries.every(([, { trend }]) => trend?.reading === 'steady')) return { code: 'steady' };
  const split = most(({ agreement, sd }) => (agreement.reading === 'split' ? sd : null));
  if (split !== null) return { code: 'split', subscale: split };
  for (const code of ['solid', 'fragile'] as const)
    if (entries.every(([, { band }]) => band === code)) return { code };
  const percents = entries.map(([, { percent }]) => percent);
  if (Math.max(...percents) - Math.min(...percents) < MATTERS) return { code: 'even' };
  return {
    code: 'contrast',
    strong: most(({ percent }) => percent)!,
    thin: most(({ percent }) => -percent)!,
  };
}
