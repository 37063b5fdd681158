import type { DocumentModel } from '../../../src/core/shared/command';
import type { DocumentHead } from '../../../src/core/shared/schema';

/** A document of notes: the smallest thing a store can hold. */
export interface NotesDocument extends DocumentHead {
  readonly notes: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
}
export type NotesCommand =
  | { readonly type: 'note.write'; readonly id: string; readonly text: string }
  | { readonly type: 'note.publish' };

export const notes = (texts: Record<string, string> = {}): NotesDocument => ({
  schema: 'test/notes',
  version: 1,
  id: 'notes',
  notes: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { id, text }])),
});

export const notesModel: DocumentModel<NotesDocument, NotesCommand> = {
  schema: {
    name: 'test/notes',
    version: 1,
    scope: 'shared',
    collections: { notes: { fields: { text: { kind: 'text', check: () => null } } } },
  },
  commands: {
    'note.write': {
      undo: 'inverse',
      log: 'none',
      apply: (document, { command: { id, text } }) => {
        const before = document.notes[id];
        if (text === 'forbidden') return { rejected: { code: 'notAllowed', path: ['notes', id, 'text'] } };
        if (!before)
          return [{ collection: 'notes', id, field: null, before: undefined, after: { id, text } }];
        return [{ collection: 'notes', id, field: 'text', before: before.text, after: text }];
      },
    },
    'note.publish': { undo: 'barrier', log: 'none', apply: () => [] },
  },
};
