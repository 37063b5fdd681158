import { en } from '../../src/locales/en';
import { instrumentTexts as enShort } from '../../src/locales/en/instruments';
import * as enLeader from '../../src/locales/en/leader-10';
import { modelTexts as enModel } from '../../src/locales/en/model';
import * as enLong from '../../src/locales/en/team-40';
import { loadInstrumentTexts, loadLocale, loadModelTexts } from '../../src/locales/load';
import { loadLeader10Texts, loadTeam40Texts } from '../../src/locales/load-long-instruments';
import { AVAILABLE_LOCALES } from '../../src/locales/match-locale';
import type { Catalogue, Message } from '../../src/locales/types';

export const english = {
  catalogue: en as Required<Catalogue>,
  model: enModel,
  /** All instruments, wherever they load from. */
  instruments: { ...enShort, ...enLong, ...enLeader },
};

async function everythingIn(locale: string): Promise<{ locale: string } & typeof english> {
  const instruments = {
    ...(await loadInstrumentTexts(locale)),
    team40Texts: await loadTeam40Texts(locale),
    ...(await loadLeader10Texts(locale)),
  };
  return {
    locale,
    catalogue: (await loadLocale(locale)) as Required<Catalogue>,
    model: (await loadModelTexts(locale)) as typeof enModel,
    instruments: instruments as typeof english.instruments,
  };
}

/** Every language we ship, by way of its loaders, with the long texts that load on demand. */
export const languages = await Promise.all(AVAILABLE_LOCALES.map(everythingIn));

export const translations = languages.filter(({ locale }) => locale !== 'en');

/** The languages that people wrote, without the two that are made of English. */
export const written = languages.filter(({ locale }) => !/-X[AB]$/.test(locale));

export const MESSAGE_SETS = [
  'shared',
  'pyramid',
  'assessment',
  'report',
  'retro',
  'goals',
  'workspace',
] as const;

export function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

/** The placeholders of a message, sorted; of a plural message, those of all its forms together. */
export function placeholdersOf(message: Message): readonly string[] {
  const found = formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []);
  return [...new Set(found)].sort();
}

/** Every text in a tree as `path → text`. */
export function leavesOf(tree: unknown, path = ''): Record<string, unknown> {
  if (typeof tree !== 'object' || tree === null) return { [path]: tree };
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => Object.entries(leavesOf(value, `${path}/${key}`))),
  );
}
