import type { Json } from '../core/shared/json';

const HALF = /\p{Surrogate}/gu;

/** Half a surrogate pair does not survive the wire, where texts are UTF-8: peers would hold different texts. */
export function wellFormedText(text: string): string {
  return text.replace(HALF, '\ufffd');
}

export function wellFormed(value: Json): Json {
  if (typeof value === 'string') return wellFormedText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  const members = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(members.map(([name, member]) => [wellFormedText(name), wellFormed(member)]));
}
