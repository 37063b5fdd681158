import {
  createRetroDocument,
  createRetroPrivateDocument,
  reduce,
  retroPrivateModel,
  type RetroDocument,
  type RetroPrivateDocument,
} from 'plinth/core';
import { play, SPRINT_18_NOW } from './sprint-18';

const start = createRetroDocument(
  { createId: () => 'sprint-18-hidden' },
  { title: 'Sprint 18, looking back', heldOn: '2026-09-20', facilitators: ['mo'], hidden: true },
);

/** Twelve cards of others are still to come: what everybody's page knows. */
export const hiddenCollect: RetroDocument = play(start, [
  ['mo', { type: 'phase.set', phase: 'collect' }],
  ['jl', { type: 'pending.set', writer: 'writer-jl', total: 5, columns: { lifted: 3, slowed: 2 } }],
  ['sa', { type: 'pending.set', writer: 'writer-sa', total: 4, columns: { lifted: 2, slowed: 1, try: 1 } }],
  ['tb', { type: 'pending.set', writer: 'writer-tb', total: 3, columns: { slowed: 1, try: 2 } }],
  ['mo', { type: 'pending.set', writer: 'writer-mo', total: 2, columns: { lifted: 1, slowed: 1 } }],
  ['mo', { type: 'timer.start', seconds: 300 }],
]);

/** The viewer's own two. */
export const hiddenCollectPrivate: RetroPrivateDocument = (() => {
  const before = createRetroPrivateDocument({ createId: () => 'writer-mo' }, hiddenCollect.id);
  const cards = [
    {
      id: 'mine-1',
      text: 'Salma asked for help on day one of the migration, and three people showed up.',
      columnId: 'lifted',
      order: 'a0',
    },
    { id: 'mine-2', text: 'I stopped asking for review on small things.', columnId: 'slowed', order: 'a1' },
  ];
  const envelope = { command: { type: 'hidden.add', cards }, at: SPRINT_18_NOW, origin: 'local' } as const;
  const result = reduce(retroPrivateModel, before, envelope);
  if ('rejected' in result) throw new Error(result.rejected.code);
  return result.document;
})();
