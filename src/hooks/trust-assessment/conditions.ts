'use client';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import { answersOf } from '../../core/trust-assessment/response.convert';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';
import { visibilityOf } from '../../core/trust-assessment/visibility';
import type { HiddenIn } from './assessment.types';

/** Ids of the items that conditions hide. The set stays the same object while the same are hidden. Loads on demand. */
export function createHiddenIn(instrument: Instrument): HiddenIn {
  let seen: ResponseDocument | undefined;
  let hidden: ReadonlySet<string> = new Set();
  return (document) => {
    if (document === seen) return hidden;
    seen = document;
    const written = Object.values(document.comments).map(({ id, text }) => [id, text] as const);
    const isAsked = visibilityOf(instrument, answersOf(document), Object.fromEntries(written));
    const next = instrument.items.filter((item) => !isAsked(item)).map(({ id }) => id);
    if (next.length !== hidden.size || next.some((id) => !hidden.has(id))) hidden = new Set(next);
    return hidden;
  };
}
