import { composeInstrument } from '../core/trust-assessment/instrument.compose';
import type { Instrument } from '../core/trust-assessment/instrument.types';
import { leader10Structure } from '../core/trust-assessment/instruments/leader-10';
import { pulse5Structure } from '../core/trust-assessment/instruments/pulse-5';
import { team15Structure } from '../core/trust-assessment/instruments/team-15';
import { team40Structure } from '../core/trust-assessment/instruments/team-40';
import { pulse5Texts, team15Texts } from './en/instruments';
import { leader10SelfTexts, leader10Texts } from './en/leader-10';
import { team40Texts } from './en/team-40';
import { loadInstrumentTexts, type LoadLocaleOptions } from './load';
import { loadLeader10Texts, loadTeam40Texts } from './load-long-instruments';

/** The instruments we ship. `leader-10-self` is `leader-10` in the leader's own words, with the same ids. */
export type InstrumentName = 'team-15' | 'pulse-5' | 'team-40' | 'leader-10' | 'leader-10-self';

/** 15 statements, three per principle, in English. */
export const team15: Instrument = /* #__PURE__ */ composeInstrument(team15Structure, team15Texts);

/** A weekly check in five statements, in English. */
export const pulse5: Instrument = /* #__PURE__ */ composeInstrument(pulse5Structure, pulse5Texts);

/** 40 statements, eight per principle, in English. */
export const team40: Instrument = /* #__PURE__ */ composeInstrument(team40Structure, team40Texts);

/** Ten statements about what a leader does, for the team to answer, in English. */
export const leader10: Instrument = /* #__PURE__ */ composeInstrument(leader10Structure, leader10Texts);

/** The same ten for the leader to answer. Id and items are those of `leader10`, so that the two can be compared. */
export const leader10Self: Instrument = /* #__PURE__ */ composeInstrument(
  leader10Structure,
  leader10SelfTexts,
);

/**
 * Fetches an instrument in a language: `loadInstrument('team-15', 'de')`. Ids are the same in every language, so answers
 * given in one can be scored in another. A language we do not have answers English and calls `onNotice`.
 */
export async function loadInstrument(
  name: InstrumentName,
  locale: string,
  options?: LoadLocaleOptions,
): Promise<Instrument> {
  switch (name) {
    case 'team-40':
      return composeInstrument(team40Structure, await loadTeam40Texts(locale, options));
    case 'leader-10':
      return composeInstrument(leader10Structure, (await loadLeader10Texts(locale, options)).leader10Texts);
    case 'leader-10-self':
      return composeInstrument(
        leader10Structure,
        (await loadLeader10Texts(locale, options)).leader10SelfTexts,
      );
    case 'team-15':
      return composeInstrument(team15Structure, (await loadInstrumentTexts(locale, options)).team15Texts);
    default:
      return composeInstrument(pulse5Structure, (await loadInstrumentTexts(locale, options)).pulse5Texts);
  }
}
