'use client';
import { saveFile } from '../../shared/save-file';
import type { Tracker } from '../tracker.types';
import type { AroundWords } from './around.types';

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
  saveFile(near, { name: `${t('file.name')}.ics`, text, type: 'text/calendar' });
}

/** Everything, as it is. */
export async function saveJson(tracker: Tracker, t: AroundWords, near: Element): Promise<void> {
  const { goalsToJson } = await import('../../../core/goal-tracker/files/json');
  saveFile(near, {
    name: `${t('file.name')}.json`,
    text: goalsToJson(tracker.store.getSnapshot()),
    type: 'application/json',
  });
}
