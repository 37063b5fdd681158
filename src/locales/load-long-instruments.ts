import type { LoadLocaleOptions } from './load';
import { matchLocale } from './match-locale';
import type { InstrumentTexts } from './types';

interface LeaderTexts {
  readonly leader10Texts: InstrumentTexts;
  readonly leader10SelfTexts: InstrumentTexts;
}

/** Fetches the words of `team-40`, which no page needs that shows another instrument. Same fallback as `loadLocale`. */
export async function loadTeam40Texts(tag: string, options?: LoadLocaleOptions): Promise<InstrumentTexts> {
  const { locale, notice } = matchLocale(tag);
  if (notice) options?.onNotice?.(notice);
  switch (locale) {
    case 'de':
      return (await import('./de/team-40')).team40Texts;
    case 'ar':
      return (await import('./ar/team-40')).team40Texts;
    case 'fr':
      return (await import('./fr/team-40')).team40Texts;
    case 'es':
      return (await import('./es/team-40')).team40Texts;
    case 'pt-BR':
      return (await import('./pt-BR/team-40')).team40Texts;
    case 'he':
      return (await import('./he/team-40')).team40Texts;
    case 'ja':
      return (await import('./ja/team-40')).team40Texts;
    case 'en-XA':
    case 'ar-XB':
      return (await import('./pseudo')).pseudoTexts(locale, (await import('./en/team-40')).team40Texts);
    default:
      return (await import('./en/team-40')).team40Texts;
  }
}

/** Fetches the words of `leader-10`, for the team and for the leader. */
export async function loadLeader10Texts(tag: string, options?: LoadLocaleOptions): Promise<LeaderTexts> {
  const { locale, notice } = matchLocale(tag);
  if (notice) options?.onNotice?.(notice);
  const pick = ({ leader10Texts, leader10SelfTexts }: LeaderTexts) => ({ leader10Texts, leader10SelfTexts });
  switch (locale) {
    case 'de':
      return pick(await import('./de/leader-10'));
    case 'ar':
      return pick(await import('./ar/leader-10'));
    case 'fr':
      return pick(await import('./fr/leader-10'));
    case 'es':
      return pick(await import('./es/leader-10'));
    case 'pt-BR':
      return pick(await import('./pt-BR/leader-10'));
    case 'he':
      return pick(await import('./he/leader-10'));
    case 'ja':
      return pick(await import('./ja/leader-10'));
    case 'en-XA':
    case 'ar-XB':
      return (await import('./pseudo')).pseudoTexts(locale, pick(await import('./en/leader-10')));
    default:
      return pick(await import('./en/leader-10'));
  }
}
