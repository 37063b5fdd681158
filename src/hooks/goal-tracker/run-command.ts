'use client';
import type { GoalsCommand } from '../../core/goal-tracker/goals.commands.types';
import type { Rejection } from '../../core/shared/command';
import { createTranslator } from '../../locales/translate';
import type { GoalScope } from './goal-scope';
import { fetchLaterCommands, isIncomplete } from './page-model';

/** Dispatches one command; says a refusal in words, on the screen and to screen readers. */
export function runCommand(current: () => GoalScope, command: GoalsCommand, event: unknown): boolean {
  const scope = current();
  const { readOnly, store, ui, plinth } = scope;
  if (readOnly) return false;
  if (ui.getSnapshot().refusal !== null) ui.set({ refusal: null });
  if (!plinth.can(command)) {
    void refuse(current, { code: 'notAllowed', path: [] });
    return false;
  }
  const result = store.dispatch(command, { event });
  if (result.ok) return true;
  if (result.reason === 'rejected') {
    const refused = () => refuse(current, result.rejection);
    if (isIncomplete(store.model)) {
      void fetchLaterCommands(store.model).then(() =>
        // In the goals that were shown then, which may be others by now.
        isIncomplete(store.model) ? refused() : void runCommand(() => scope, command, event),
      );
      return true;
    }
    void refused();
  }
  return result.reason === 'held' || result.reason === 'nothing';
}

/** The words come when they are first needed: most people never see one. */
async function refuse(current: () => GoalScope, { code, values }: Rejection): Promise<void> {
  const { plinth, ui, announcer } = current();
  const { sharedMessages } = await import('../../locales/en/shared.messages').catch(() => ({
    sharedMessages: {},
  }));
  const t = createTranslator(
    plinth.locale,
    plinth.catalogue?.shared,
    sharedMessages as Record<string, string>,
  );
  const key = `rejected.${code}`;
  const text = t(key, values);
  const refusal = text === key ? t('rejected.other') : text;
  ui.set({ refusal });
  announcer.announce(refusal, { assertive: true });
}
