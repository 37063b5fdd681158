'use client';
import { missingRequired } from '../../core/trust-assessment/check-response';
import { placesOf } from '../../core/trust-assessment/pages';
import type { ResponseCommand } from '../../core/trust-assessment/response.types';
import { isDealtWith } from './assessment.read';
import type { TrustAssessmentCommands } from './assessment.types';
import { ensureSession, type CommandScope } from './command-scope';
import { createSubmit } from './createSubmit';
import type { AssessmentUi } from './createUiStore';

/**
 * What a form can do. Each command reads the newest options, so the object itself never changes and rows that hold it
 * need not render again.
 */
export function createCommands(ui: AssessmentUi, current: () => CommandScope): TrustAssessmentCommands {
  const submission = createSubmit(ui, current);

  function change(command: ResponseCommand, event: unknown): boolean {
    const scope = current();
    if (scope.readOnly || ui.getSnapshot().step === 'submitting') return false;
    ensureSession(scope);
    const { ok } = scope.store.dispatch(command, { event });
    if (ok && ui.getSnapshot().startedOver) ui.set({ startedOver: false });
    return ok;
  }

  function turnTo(page: number) {
    ui.set({ page, step: 'answering', errors: [], focus: { target: 'heading' } });
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
    ui.set({ errors, page: errors[0].page, step: 'answering', focus: { target: 'errors' } });
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
      const { page, step } = ui.getSnapshot();
      if (step === 'submitting' || stopsAt(page)) return;
      if (page < current().pages.length - 1) turnTo(page + 1);
      else if (current().options.reviewBeforeSubmit)
        ui.set({ step: 'review', errors: [], focus: { target: 'heading' } });
      else commands.submit(event);
    },
    back() {
      const { page, step } = ui.getSnapshot();
      if (step !== 'submitting') turnTo(step === 'review' ? page : Math.max(0, page - 1));
    },
    goTo(item) {
      const place = placesOf(current().pages).get(item);
      if (place) ui.set({ page: place.page, step: 'answering', focus: { item } });
    },
    submit(event) {
      if (ui.getSnapshot().step !== 'submitting' && !current().readOnly && !stopsAt())
        submission.start(event);
    },
    cancelSubmit: submission.cancel,
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
