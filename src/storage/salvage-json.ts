import type { Json } from '../core/shared/json';

/** Places to cut: `document` opens, a collection opens, a record or a collection is complete. */
const RECORD_DEPTH = 2;

/**
 * What can be read of the JSON text of a document that was cut off or damaged: everything up to the last complete record
 * before the damage, closed again. `undefined` when there is nothing.
 */
export function salvageJson(text: string): Json | undefined {
  const cuts = findCuts(text);
  // If one cut parses, so do all before it: search for the last one by halves.
  let low = 0;
  let high = cuts.length;
  let best: Json | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const json = parse(text.slice(0, cuts[middle]!.end) + cuts[middle]!.tail);
    if (json === undefined) high = middle;
    else {
      best = json;
      low = middle + 1;
    }
  }
  return best;
}

function findCuts(text: string): readonly { readonly end: number; readonly tail: string }[] {
  const cuts: { end: number; tail: string }[] = [];
  let closers = '';
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText) {
      if (character === '\\') at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      closers = (character === '{' ? '}' : ']') + closers;
      if (closers.length <= RECORD_DEPTH) cuts.push({ end: at + 1, tail: closers });
    } else if (character === '}' || character === ']') {
      if (character !== closers[0]) break;
      closers = closers.slice(1);
      if (closers.length <= RECORD_DEPTH) cuts.push({ end: at + 1, tail: closers });
    }
  }
  return cuts;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
