import { isPlainObject } from '../../shared/json';
import type { Texts } from '../instrument.types';
import { withoutMarkup } from './plain-text';

/** Something of a definition that did not come over, or came over changed. */
export interface Unsupported {
  /** For example `pages[0].elements[2].choices`. */
  readonly path: string;
  /** The type of the element it belongs to, for example `matrix`; `survey`, `page` for those. */
  readonly type: string;
  readonly why: UnsupportedReason;
  /** What it is about, where the path does not say: a name, a language, a function. */
  readonly detail?: string;
}

/**
 * `notASurvey`: not an object. `elementType`: we have no such item. `property`: a setting without a counterpart. `value`: a
 * setting with a value that cannot be read. `expression`: cannot be parsed. `unknownFunction`, `unknownReference`: in an
 * expression that is kept as it is. `tooFewChoices`, `tooManyChoices`: fewer than two or more than eleven; the item was left
 * out. `assumedOrder`: choices without numbers were scored in the order they stand in. `coarsened`: a scale of more than
 * eleven points came over with fewer. `formatting`: markup was taken off a text. `piping`: a text quotes an answer.
 * `renamed`: an id was made fit. `sharedName`: a second item of one name has its own answers here. `oneRowRequired`: a
 * matrix that asks for any one row asks for none. `nothingToScore`: no item has a scale.
 */
export type UnsupportedReason =
  | 'notASurvey'
  | 'elementType'
  | 'property'
  | 'value'
  | 'expression'
  | 'unknownFunction'
  | 'unknownReference'
  | 'tooFewChoices'
  | 'tooManyChoices'
  | 'assumedOrder'
  | 'coarsened'
  | 'formatting'
  | 'piping'
  | 'renamed'
  | 'sharedName'
  | 'oneRowRequired'
  | 'nothingToScore';

export type Report = (path: string, type: string, why: UnsupportedReason, detail?: string) => void;

/** An object of the definition, read member by member; what nobody asked for is reported, so that nothing gets lost. */
export interface Reader {
  readonly path: string;
  readonly type: string;
  readonly report: (why: UnsupportedReason, member?: string, detail?: string) => void;
  /** The first of these names that is there. */
  readonly get: (...names: readonly string[]) => unknown;
  readonly text: (...names: readonly string[]) => string | undefined;
  readonly number: (name: string, ...aliases: readonly string[]) => number | undefined;
  readonly flag: (...names: readonly string[]) => boolean;
  readonly texts: (...names: readonly string[]) => Texts | undefined;
  /** The same with its markup. */
  readonly markup: (name: string) => Texts | undefined;
  /** Members of a list; one alone counts as a list of one. */
  readonly list: (
    ...names: readonly string[]
  ) => readonly { readonly value: unknown; readonly path: string }[];
  /** Reports every member that was not read. */
  readonly finish: () => void;
}

export function createReader(input: {
  readonly json: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly type: string;
  readonly report: Report;
  readonly language: string;
}): Reader {
  const { json, path, type, language } = input;
  const read = new Set<string>();
  const at = (member: string) => (path === '' ? member : `${path}.${member}`);
  const report: Reader['report'] = (why, member, detail) =>
    input.report(member === undefined ? path || '$' : at(member), type, why, detail);

  function find(names: readonly string[]): string | undefined {
    const present = names.filter(
      (name) => Object.hasOwn(json, name) && json[name] !== undefined && json[name] !== null,
    );
    present.forEach((name) => read.add(name));
    // An alias beside the name itself would be lost.
    present.slice(1).forEach((name) => report('property', name));
    return present[0];
  }

  /** The value if it is of the kind asked for; reported if it is of another. */
  function take<T>(names: readonly string[], pick: (value: unknown) => T | undefined): T | undefined {
    const name = find(names);
    if (name === undefined) return undefined;
    const value = pick(json[name]);
    if (value === undefined) report('value', name);
    return value;
  }

  return {
    path,
    type,
    report,
    get: (...names) => {
      const name = find(names);
      return name === undefined ? undefined : json[name];
    },
    text: (...names) => take(names, (value) => (typeof value === 'string' ? value : undefined)),
    number: (...names) => take(names, toNumber),
    flag: (...names) => take(names, toFlag) ?? false,
    texts: (...names) => {
      const name = find(names);
      return name === undefined ? undefined : readTexts(json[name], { report, member: name, language });
    },
    markup: (name) =>
      find([name]) === undefined
        ? undefined
        : readTexts(json[name], { report, member: name, language, markup: true }),
    list: (...names) => {
      const name = find(names);
      if (name === undefined) return [];
      const value = json[name];
      if (Array.isArray(value))
        return value.map((one: unknown, index) => ({ value: one, path: `${at(name)}[${index}]` }));
      if (isPlainObject(value)) return [{ value, path: at(name) }];
      report('value', name);
      return [];
    },
    finish: () => {
      for (const name of Object.keys(json)) if (!read.has(name)) report('property', name);
    },
  };
}

const toNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const toFlag = (value: unknown): boolean | undefined => {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : undefined;
};

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A text, or one per language, without markup; `default` is the survey's own language. Nothing for an empty one. */
export function readTexts(
  value: unknown,
  {
    report,
    member,
    language,
    markup = false,
  }: {
    readonly report: Reader['report'];
    readonly member: string;
    readonly language: string;
    readonly markup?: boolean;
  },
): Texts | undefined {
  let formatted = false;
  const said = (text: string): string => {
    const plain = markup ? text : withoutMarkup(text);
    if (plain !== text && !formatted) report('formatting', member);
    formatted ||= plain !== text;
    return plain;
  };
  if (typeof value === 'string' || typeof value === 'number') {
    const text = said(String(value));
    if (/\{[^{}]+\}/.test(text)) report('piping', member);
    return text.trim() === '' ? undefined : text;
  }
  if (!isPlainObject(value)) {
    report('value', member);
    return undefined;
  }
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    const tag = key === 'default' ? language : key;
    if (typeof text !== 'string' || !LANGUAGE.test(tag) || Object.hasOwn(texts, tag)) {
      report('value', `${member}.${key}`);
      continue;
    }
    const plain = said(text);
    if (plain.trim() !== '') texts[tag] = plain;
  }
  if (Object.values(texts).some((text) => /\{[^{}]+\}/.test(text))) report('piping', member);
  return Object.keys(texts).length > 0 ? texts : undefined;
}
