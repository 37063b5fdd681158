'use client';
import { missingRequired } from '../../core/trust-assessment/check-response';
import { isAsked } from '../../core/trust-assessment/pages';
import type { ResponseCommand } from '../../core/trust-assessment/response.types';
import { isDealtWith } from './assessment.read';
import type { TrustAssessmentCommands } from './assessment.types';
import { ensureSession, type CommandScope } from './command-scope';
import type { AssessmentUi } from './createUiStore';

const AT_A_PAGE = { step: 'answering', sent: null } as const;

/**
 * What a form can do. Each command reads the newest options, so the object itself never changes and rows that hold it
 * need not render again.
 */
export function createCommands(ui: AssessmentUi, current: () => CommandScope): TrustAssessmentCommands {
  let sending: AbortController | undefined;
  const isSending = () => ui.getSnapshot().sent === 'submitting';

  function change(command: ResponseCommand, event: unknown): boolean {
    const scope = current();
    if (scope.readOnly || isSending()) return false;
    ensureSession(scope);
    const { ok } = scope.store.dispatch(command, { event });
    if (ok && ui.getSnapshot().startedOver) ui.set({ startedOver: false });
    return ok;
  }

  function turnTo(page: number) {
    ui.set({ ...AT_A_PAGE, page, errors: [], focus: { target: 'heading' } });
    current().storage.saveView({ page });
  }

  /** Shows the required answers that are missing, on one page or on all. Answers whether there were any. */
  function stopsAt(page?: number): boolean {
    const { store, instrument, pages, readOnly } = current();
    const document = store.getSnapshot();
    const errors = missingRequired(
      pages,
      (item) => readOnly || isDealtWith(instrument, document, item),
    ).filter((one) => page === undefined || one.page === page);
    if (!errors[0]) return false;
    ui.set({ ...AT_A_PAGE, errors, page: errors[0].page, focus: { target: 'errors' } });
    return true;
  }

  const commands: TrustAssessmentCommands = {
    answer: (item, value, event) => void change({ type: 'answer.set', item, value }, event),
    clear: (item, event) => void change({ type: 'answer.clear', item }, event),
    comment: (id, text, event) => void change({ type: 'comment.set', id, text }, event),
    toggleSkip(item, event) {
      const skipped = current().store.getSnapshot().answers[item]?.value === null;
      change({ type: skipped ? 'answer.clear' : 'answer.skip', item }, event);
    },
    next(event) {
      const { page } = ui.getSnapshot();
      if (isSending() || stopsAt(page)) return;
      const { pages, options } = current();
      const onward = pages.findIndex((one, index) => index > page && isAsked(one));
      if (onward > 0) turnTo(onward);
      else if (options.reviewBeforeSubmit)
        ui.set({ step: 'review', sent: null, errors: [], focus: { target: 'heading' } });
      else commands.submit(event);
    },
    back() {
      const { page, step } = ui.getSnapshot();
      if (isSending()) return;
      const earlier = current().pages.findLastIndex((one, index) => index < page && isAsked(one));
      turnTo(step === 'review' ? page : Math.max(0, earlier));
    },
    goTo(item) {
      const page = current().pages.findIndex(({ sections }) =>
        sections.some(({ items }) => items.some(({ id }) => id === item)),
      );
      if (page >= 0 && !isSending()) ui.set({ ...AT_A_PAGE, page, focus: { item } });
    },
    submit(event) {
      if (isSending() || current().readOnly || stopsAt()) return;
      ensureSession(current());
      sending = new AbortController();
      const { signal } = sending;
      ui.set({ sent: 'submitting', errors: [] });
      import('./send').then(
        ({ send }) => send({ ui, current, signal, event }),
        () => signal.aborted || ui.set({ sent: 'failed' }),
      );
    },
    cancelSubmit() {
      if (!isSending()) return;
      sending?.abort();
      ui.set({ sent: null });
    },
    reopen(event) {
      current().store.dispatch({ type: 'session.reopen' }, { event });
      turnTo(0);
    },
    startOver(event) {
      if (!change({ type: 'session.reset' }, event)) return;
      turnTo(0);
      ui.set({ startedOver: true, resumedAt: null });
    },
    undo(event) {
      if (current().readOnly) return;
      current().store.undo(event);
      ui.set({ startedOver: false });
    },
  };
  return commands;
}
