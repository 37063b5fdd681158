import { retroSchema } from '../../../core/retro-board/retro.schema';
import type { RetroDocument } from '../../../core/retro-board/retro.types';
import { parseDocument } from '../../../core/shared/validate-document';
import type { RetrosChangeDetails } from '../../../hooks/team/team.types';
import type { ElementHost } from '../element.types';

/** All retros of a team: checked one by one where they come in; every change is a cancelable event first. */
export interface RetrosState {
  get(): readonly RetroDocument[];
  set(given: unknown): void;
  change(next: readonly RetroDocument[], details: RetrosChangeDetails): void;
}

export function createRetrosState(host: ElementHost): RetrosState {
  let current: readonly RetroDocument[] = [];

  function take(given: unknown) {
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    const parsed = list.map((one) => parseDocument<RetroDocument>(retroSchema, one));
    const problems = parsed.flatMap((one, at) =>
      one.ok ? [] : one.problems.map((each) => ({ ...each, path: [at, ...each.path] })),
    );
    host.setProblems('retros', problems);
    if (problems.length > 0) return;
    current = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  }

  const first = host.read('retros');
  if (first !== undefined) take(first);
  return {
    get: () => current,
    set(given) {
      take(given);
      host.invalidate();
    },
    change(next, details) {
      const { reason, retro } = details;
      if (!host.emit('plinth-retros-change', { retros: next, reason, retro })) return details.cancel();
      current = next;
      host.invalidate();
    },
  };
}
