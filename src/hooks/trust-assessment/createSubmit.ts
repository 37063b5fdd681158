'use client';
import { ensureSession, type CommandScope } from './command-scope';
import type { AssessmentUi } from './createUiStore';

/**
 * Hands the answers to the host and waits. Until the host has them nothing is marked as sent, so a failure, a
 * cancellation or a closed page loses nothing; the response keeps its id, so the host can tell a second try.
 */
export function createSubmit(ui: AssessmentUi, current: () => CommandScope) {
  let pending: AbortController | null = null;
  let before = ui.getSnapshot().step;

  async function send(abort: AbortController, event: unknown) {
    const { store, options, plinth } = current();
    let failure: { cause: unknown } | undefined;
    try {
      const document = store.getSnapshot();
      if (options.onSubmit) {
        const { toResponse } = await import('../../core/trust-assessment/response.convert');
        if (!abort.signal.aborted) await options.onSubmit(toResponse(document), { signal: abort.signal });
      }
    } catch (cause) {
      failure = { cause };
    }
    if (pending !== abort) return;
    pending = null;
    if (failure) {
      plinth.reportError({ kind: 'host', widget: 'trust-assessment', ...failure });
      return ui.set({ step: 'failed' });
    }
    store.dispatch({ type: 'session.submit' }, { event });
    ui.set({ step: 'answering', page: 0, resumedAt: null, startedOver: false, focus: { target: 'heading' } });
    if (options.clearAfterSubmit) current().storage.clear();
  }

  return {
    start(event: unknown) {
      ensureSession(current());
      before = ui.getSnapshot().step;
      pending = new AbortController();
      ui.set({ step: 'submitting', errors: [] });
      void send(pending, event);
    },
    cancel() {
      if (!pending) return;
      pending.abort();
      pending = null;
      ui.set({ step: before });
    },
  };
}
