import { ar } from '../../src/locales/ar';
import { instrumentTexts as arShort } from '../../src/locales/ar/instruments';
import * as arLeader from '../../src/locales/ar/leader-10';
import { modelTexts as arModel } from '../../src/locales/ar/model';
import * as arLong from '../../src/locales/ar/team-40';
import { de } from '../../src/locales/de';
import { instrumentTexts as deShort } from '../../src/locales/de/instruments';
import * as deLeader from '../../src/locales/de/leader-10';
import { modelTexts as deModel } from '../../src/locales/de/model';
import * as deLong from '../../src/locales/de/team-40';
import { en } from '../../src/locales/en';
import { instrumentTexts as enShort } from '../../src/locales/en/instruments';
import * as enLeader from '../../src/locales/en/leader-10';
import { modelTexts as enModel } from '../../src/locales/en/model';
import * as enLong from '../../src/locales/en/team-40';
import { pseudoAccented, pseudoBidi, pseudoTexts } from '../../src/locales/pseudo';
import type { Message } from '../../src/locales/types';

/** All instruments, wherever they load from. */
const enInstruments = { ...enShort, ...enLong, ...enLeader };
const deInstruments = { ...deShort, ...deLong, ...deLeader };
const arInstruments = { ...arShort, ...arLong, ...arLeader };

export const english = { catalogue: en, model: enModel, instruments: enInstruments };

/** Every language we ship, with the long texts that load on demand. */
export const languages = [
  english,
  { catalogue: de, model: deModel, instruments: deInstruments },
  { catalogue: ar, model: arModel, instruments: arInstruments },
  {
    catalogue: pseudoAccented(en),
    model: pseudoTexts('en-XA', enModel),
    instruments: pseudoTexts('en-XA', enInstruments),
  },
  {
    catalogue: pseudoBidi(en),
    model: pseudoTexts('ar-XB', enModel),
    instruments: pseudoTexts('ar-XB', enInstruments),
  },
].map((language) => ({ locale: language.catalogue.locale, ...language }));

export const translations = languages.filter(({ locale }) => locale !== 'en');

export const MESSAGE_SETS = ['shared', 'pyramid', 'assessment', 'report', 'retro', 'goals', 'workspace'] as const;

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
