import { composeInstrument } from '../core/trust-assessment/instrument.compose';
import type { Instrument } from '../core/trust-assessment/instrument.types';
import { pulse5Structure } from '../core/trust-assessment/instruments/pulse-5';
import { team15Structure } from '../core/trust-assessment/instruments/team-15';
import { pulse5Texts, team15Texts } from './en/instruments';
import { loadInstrumentTexts, type LoadLocaleOptions } from './load';

/** The instruments we ship. */
export type InstrumentName = 'team-15' | 'pulse-5';

/** 15 statements, three per principle, in English. */
export const team15: Instrument = /* #__PURE__ */ composeInstrument(team15Structure, team15Texts);

/** A weekly check in five statements, in English. */
export const pulse5: Instrument = /* #__PURE__ */ composeInstrument(pulse5Structure, pulse5Texts);

/**
 * Fetches an instrument in a language: `loadInstrument('team-15', 'de')`. Ids are the same in every language, so answers
 * given in one can be scored in another. A language we do not have answers English and calls `onNotice`.
 */
export async function loadInstrument(
  name: InstrumentName,
  locale: string,
  options?: LoadLocaleOptions,
): Promise<Instrument> {
  const texts = await loadInstrumentTexts(locale, options);
  return name === 'team-15'
    ? composeInstrument(team15Structure, texts.team15Texts)
    : composeInstrument(pulse5Structure, texts.pulse5Texts);
}
