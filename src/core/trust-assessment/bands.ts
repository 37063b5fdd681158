import type { InstrumentBand } from './instrument.types';
import { DEFAULT_BANDS } from './instrument.read';

/** Room for binary fractions: 3.8 on a scale of 1 to 5 is 70 %, and must count as such. */
export const EPSILON = 1e-9;

/** The band that a share of the scale's range falls into: the one with the highest `min` that it reaches. */
export function bandOf(percent: number, bands: readonly InstrumentBand[] = DEFAULT_BANDS): string | null {
  let best: InstrumentBand | undefined;
  for (const band of bands) {
    if (percent + EPSILON >= band.min && (!best || band.min > best.min)) best = band;
  }
  return best?.id ?? null;
}
