'use client';
import { whenTaken } from '../shared/whenTaken';
import type { CommandScope } from './command-scope';
import type { AssessmentUi } from './createUiStore';
import { handedIn } from './hand-in';

/**
 * Hands the host what is asked and answered, and waits. Until the host has it nothing is marked as sent, so a failure, a
 * cancellation or a closed page loses nothing; the response keeps its id, so the host can tell a second try. Loads on
 * demand.
 */
export async function send(input: {
  readonly ui: AssessmentUi;
  readonly current: () => CommandScope;
  readonly signal: AbortSignal;
  readonly event: unknown;
}): Promise<void> {
  const { ui, current, signal, event } = input;
  const { store, options, plinth, instrument, storage } = current();
  try {
    const response = await handedIn(instrument, store.getSnapshot());
    if (!signal.aborted) await whenTaken(options.onSubmit?.(response, { signal }));
  } catch (cause) {
    if (signal.aborted) return;
    plinth.reportError({ kind: 'host', widget: 'trust-assessment', cause });
    return ui.set({ sent: 'failed' });
  }
  if (signal.aborted) return;
  store.dispatch({ type: 'session.submit' }, { event });
  ui.set({
    step: 'answering',
    sent: null,
    page: 0,
    resumedAt: null,
    startedOver: false,
    focus: { target: 'heading' },
  });
  // A host that leads to another page when it has the answers has taken the form away by now.
  if (options.clearAfterSubmit) storage.clear();
  else storage.retry();
}
