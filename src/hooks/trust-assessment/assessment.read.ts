'use client';
import { own } from '../../core/shared/json';
import { isPoint, itemOf } from '../../core/trust-assessment/instrument.read';
import type { Instrument, InstrumentItem } from '../../core/trust-assessment/instrument.types';
import type { Page } from '../../core/trust-assessment/pages';
import type { ResponseDocument } from '../../core/trust-assessment/response.types';

/** An item's answer if it has one on this instrument's scale; `null` = does not apply; `undefined` = none. */
export function answerOf(
  instrument: Instrument,
  document: ResponseDocument,
  itemId: string,
  item = itemOf(instrument, itemId),
): number | null | undefined {
  const value = own(document.answers, itemId)?.value;
  return value === null || isPoint(instrument, value, item) ? value : undefined;
}

export function commentOf(document: ResponseDocument, id: string): string {
  return own(document.comments, id)?.text ?? '';
}

/** Answered, marked as not applicable, or (a text item) written. */
export function isDealtWith(
  instrument: Instrument,
  document: ResponseDocument,
  item: InstrumentItem,
): boolean {
  if (item.kind !== 'likert') return item.kind === 'note' || commentOf(document, item.id).trim() !== '';
  return answerOf(instrument, document, item.id, item) !== undefined;
}

/** The page to come back to: the first with something open, else the last. */
export function openPageOf(
  instrument: Instrument,
  pages: readonly Page[],
  document: ResponseDocument,
): number {
  const isOpen = (item: InstrumentItem) => item.kind === 'likert' && !isDealtWith(instrument, document, item);
  const open = pages.findIndex((page) => page.sections.some((section) => section.items.some(isOpen)));
  return open === -1 ? Math.max(0, pages.length - 1) : open;
}

/** Answers that this instrument has no item or no point for: kept in the document, shown and scored nowhere. */
export function hasStrayAnswers(instrument: Instrument, document: ResponseDocument): boolean {
  return Object.keys(document.answers).some(
    (id) =>
      answerOf(instrument, document, id) === undefined || !instrument.items.some((item) => item.id === id),
  );
}
