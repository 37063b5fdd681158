import type { Response } from '../../../core/trust-assessment/response.types';
import { whenTaken } from '../../../hooks/shared/whenTaken';
import type { ElementHost } from '../element.types';

/** What listeners of `plinth-submit` get. */
export interface SubmitDetail {
  readonly response: Response;
  /** Aborted when the person stops waiting. */
  readonly signal: AbortSignal;
  /** "I have it": at once, or when the promise is fulfilled. A rejection, or an answer with `ok: false`, keeps everything and offers another try. */
  accept(taken?: unknown): void;
}

/**
 * Hands the answers to whoever listens, else to the form around the element. If nobody takes them the promise is
 * rejected, and the person reads that they did not arrive: an element never says "sent" of its own accord.
 */
export async function submitThrough(
  host: ElementHost,
  response: Response,
  signal: AbortSignal,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const taken: unknown[] = [];
  const detail: SubmitDetail = { ...more, response, signal, accept: (promise) => void taken.push(promise) };
  const allowed = host.emit('plinth-submit', detail);
  if (!allowed) throw new Error('Plinth: a listener of plinth-submit called preventDefault().');
  if (taken.length > 0) {
    await Promise.all(taken.map(whenTaken));
    return;
  }
  const form = host.internals?.form;
  if (form && submits(form)) return;
  throw new Error(
    'Plinth: nobody took the answers. Call event.detail.accept() in a listener of plinth-submit.',
  );
}

/** Sends the form as its button would. False where another of its fields keeps it from being sent. */
function submits(form: HTMLFormElement): boolean {
  let sent = false;
  const note = () => (sent = true);
  form.addEventListener('submit', note, { capture: true, once: true });
  form.requestSubmit();
  form.removeEventListener('submit', note, { capture: true });
  return sent;
}
