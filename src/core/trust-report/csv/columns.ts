import type { Instrument, Texts } from '../../trust-assessment/instrument.types';

/** What a column holds: who, an item's answers, a comment, a group, or nothing that is wanted. */
export type ColumnTarget =
  | { readonly kind: 'response' }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'comment'; readonly id: string }
  | { readonly kind: 'group'; readonly name: string }
  /** Long tables: which item, comment or group a row is about. */
  | { readonly kind: 'field' }
  /** Long tables: what was answered. */
  | { readonly kind: 'value' }
  | { readonly kind: 'ignore' };

export interface ImportColumn {
  readonly name: string;
  /** `null` where the name says nothing: choose a target, or `ignore`. */
  readonly to: ColumnTarget | null;
}

export const COMMENT = 'comment:';
export const GROUP = 'group:';
/** What "doesn't apply to me" is written as. */
export const NOT_APPLICABLE = 'n/a';

export const normal = (text: string): string => text.trim().toLowerCase();

export const allTexts = (texts: Texts | undefined): readonly string[] =>
  texts === undefined ? [] : typeof texts === 'string' ? [texts] : Object.values(texts);

const FIXED: Readonly<Record<string, ColumnTarget['kind']>> = {
  response: 'response',
  id: 'response',
  respondent: 'response',
  field: 'field',
  value: 'value',
};

/** What a heading, or a long table's field, means: an id, a marked name, or an item's text in any of its languages. */
export function targetOf(instrument: Instrument, heading: string): ColumnTarget | null {
  const name = heading.trim();
  if (name.startsWith(COMMENT)) return { kind: 'comment', id: name.slice(COMMENT.length) };
  if (name.startsWith(GROUP)) return { kind: 'group', name: name.slice(GROUP.length) };
  const item =
    instrument.items.find(({ id }) => id === name) ??
    instrument.items.find(({ text }) => allTexts(text).some((one) => normal(one) === normal(name)));
  if (item) return { kind: item.kind === 'text' ? 'comment' : 'item', id: item.id };
  const fixed = Object.hasOwn(FIXED, normal(name)) ? FIXED[normal(name)] : undefined;
  return fixed ? ({ kind: fixed } as ColumnTarget) : null;
}

/** Two columns for one thing would overwrite each other: the second has to be chosen. */
export function matchColumns(instrument: Instrument, headings: readonly string[]): readonly ImportColumn[] {
  const taken = new Set<string>();
  return headings.map((name) => {
    const to = targetOf(instrument, name);
    const key = JSON.stringify(to);
    if (!to || taken.has(key)) return { name, to: null };
    taken.add(key);
    return { name, to };
  });
}
