'use client';
import { saveFile } from '../../shared/save-file';
import type { Tracker } from '../tracker.types';
import type { AroundWords } from './around.types';

/** Saves a file, and says under which name. */
export function take(
  { announcer }: Tracker,
  t: AroundWords,
  near: Element,
  { ending, text, type }: { readonly ending: string; readonly text: string; readonly type: string },
): void {
  const name = `${t('file.name')}.${ending}`;
  saveFile(near, { name, text, type });
  announcer.announce(t('file.saved', { name }));
}

/** Due days as a calendar file: of this person, or of everybody where nobody is known. */
export async function saveCalendar(tracker: Tracker, t: AroundWords, near: Element): Promise<void> {
  const { goalsToCalendar } = await import('../../../core/goal-tracker/files/calendar');
  const { plinth, read, store } = tracker;
  const text = goalsToCalendar(read(store.getSnapshot()), {
    now: plinth.env.now(),
    ...(plinth.person ? { person: plinth.person.id } : {}),
    say: (entry) => {
      if (entry.kind === 'initiative')
        return { summary: t('calendar.initiative', { title: entry.names[0], goal: entry.goal }) };
      return {
        summary: t(`calendar.${entry.kind}`, { period: entry.period }),
        ...(entry.names.length > 0 ? { description: entry.names.join('\n') } : {}),
      };
    },
  });
  take(tracker, t, near, { ending: 'ics', text, type: 'text/calendar' });
}

/** Everything, as it is. */
export async function saveJson(tracker: Tracker, t: AroundWords, near: Element): Promise<void> {
  const { goalsToJson } = await import('../../../core/goal-tracker/files/json');
  const text = goalsToJson(tracker.store.getSnapshot());
  take(tracker, t, near, { ending: 'json', text, type: 'application/json' });
}
