'use client';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { act } from '../../../hooks/retro-board/act';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroDraft } from '../../../hooks/retro-board/useRetroDraft';
import { useRetroNotes } from '../../../hooks/retro-board/useRetroNotes';
import { Button } from '../../shared/Button';
import { RetroNote } from './RetroNote';

/** What was said about a topic, line by line; Enter adds one. Renders a `<div>`. */
export function RetroNotes(props: {
  readonly board: RetroContext;
  readonly target: string;
  /** What the notes are. @default Notes */
  readonly label?: string;
  /** What to write into the field. @default what was said */
  readonly placeholder?: string;
}) {
  const { board, target } = props;
  const { commands, plinth } = board;
  const t = useLateWords(board);
  const label = props.label ?? t('discuss.notes');
  const notes = useRetroNotes(board, target);
  const [text, setText] = useRetroDraft(board, `note:${target}`);
  const canAdd = board.may({ type: 'note.add', id: 'new', topicId: target, text: '' });
  if (notes.length === 0 && !canAdd) return null;
  return (
    <div data-plinth-part="retro-notes">
      {notes.length > 0 && (
        <ul role="list" aria-label={label}>
          {notes.map((note) => (
            <RetroNote key={note.id} board={board} note={note} />
          ))}
        </ul>
      )}
      {canAdd && (
        <form
          data-plinth-part="retro-note-form"
          onSubmit={(event) => {
            event.preventDefault();
            const note = text.trim();
            if (note === '') return;
            const id = plinth.env.createId();
            const seed = plinth.env.random();
            if (!act(board, { type: 'note.add', id, topicId: target, text: note, seed }, event)) return;
            setText('');
            commands.say(board.t('said.added', { count: 1, column: label }));
          }}
        >
          <input
            dir="auto"
            data-plinth-part="retro-input"
            aria-label={props.label ?? t('discuss.note')}
            placeholder={props.placeholder ?? t('discuss.addNote')}
            maxLength={MAX_SHORT_TEXT}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button size="small" type="submit" aria-disabled={text.trim() === '' || undefined}>
            {t('discuss.writeNote')}
          </Button>
        </form>
      )}
    </div>
  );
}
