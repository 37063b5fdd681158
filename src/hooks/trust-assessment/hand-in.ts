'use client';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import { toResponse } from '../../core/trust-assessment/response.convert';
import type { Response, ResponseDocument } from '../../core/trust-assessment/response.types';

/** What the host is handed: the answers to what is asked. Loads on demand, and the language of conditions only if there are any. */
export async function handedIn(instrument: Instrument, document: ResponseDocument): Promise<Response> {
  const response = toResponse(document);
  if (!instrument.items.some(({ visibleIf }) => visibleIf)) return response;
  const { askedResponse } = await import('../../core/trust-assessment/asked-response');
  return askedResponse(instrument, response);
}
