import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { recordKey } from '../../../src/core/shared/change';
import type { ChangeDetails } from '../../../src/core/shared/details';
import { applyRemote } from '../../../src/core/shared/apply-remote';
import { createStore } from '../../../src/core/shared/store';
import type { Store } from '../../../src/core/shared/store.types';
import { useDocumentStore, type DocumentOptions } from '../../../src/hooks/shared/useDocumentStore';
import { useStore } from '../../../src/hooks/shared/useStore';
import { thrownLater } from '../../helpers/thrown-later';
import { notes, notesModel, type NotesCommand, type NotesDocument } from './note-model';

const env = { now: () => 0, createId: () => 'id', random: () => 0 };
type Options = DocumentOptions<NotesDocument, NotesCommand>;
type NotesStore = Store<NotesDocument, NotesCommand>;

function Notes({ onStore, ...options }: Options & { onStore?: (store: NotesStore) => void }) {
  const store = useDocumentStore({ ...options, model: notesModel, env, create: () => notes({ a: '' }) });
  onStore?.(store);
  return (
    <ul>
      {Object.keys(useStore(store, (document) => document.notes)).map((id) => (
        <Note key={id} id={id} store={store} />
      ))}
    </ul>
  );
}

const renders: Record<string, number> = {};
function Note({ id, store }: { id: string; store: NotesStore }) {
  renders[id] = (renders[id] ?? 0) + 1;
  const text = useStore(store, (document) => document.notes[id]?.text, recordKey('notes', id));
  return (
    <li>
      <input
        aria-label={id}
        value={text ?? ''}
        onChange={(event) => store.dispatch({ type: 'note.write', id, text: event.target.value }, { event })}
      />
    </li>
  );
}

describe('uncontrolled', () => {
  test('keeps what is written and undoes it', async () => {
    const user = userEvent.setup();
    let store: NotesStore | undefined;
    render(<Notes onStore={(next) => (store = next)} />, { wrapper: StrictMode });
    await user.type(screen.getByLabelText('a'), 'hi');
    expect(screen.getByLabelText('a')).toHaveValue('hi');
    act(() => void store?.undo());
    expect(screen.getByLabelText('a')).toHaveValue('h');
  });

  test('tells the host before committing, and a cancelled change never happened', async () => {
    const user = userEvent.setup();
    const seen: [NotesDocument, ChangeDetails<NotesCommand>][] = [];
    const onDocumentChange: Options['onDocumentChange'] = (next, details) => {
      seen.push([next, details]);
      details.cancel();
    };
    render(<Notes onDocumentChange={onDocumentChange} />, { wrapper: StrictMode });
    await user.type(screen.getByLabelText('a'), 'x');
    expect(screen.getByLabelText('a')).toHaveValue('');
    expect(seen).toHaveLength(1);
    expect(seen[0]?.[1]).toMatchObject({ reason: 'command', isCanceled: true, command: { text: 'x' } });
    expect(seen[0]?.[1].event).toHaveProperty('type', 'change');
  });
});

describe('controlled', () => {
  test('shows nothing until the host echoes', async () => {
    const user = userEvent.setup();
    const proposed: NotesDocument[] = [];
    const start = notes({ a: '' });
    const view = render(<Notes document={start} onDocumentChange={(next) => proposed.push(next)} />, {
      wrapper: StrictMode,
    });
    await user.type(screen.getByLabelText('a'), 'x');
    expect(screen.getByLabelText('a')).toHaveValue('');
    const echo = proposed[0];
    if (!echo) throw new Error('the host was not told');
    view.rerender(<Notes document={echo} onDocumentChange={(next) => proposed.push(next)} />);
    expect(screen.getByLabelText('a')).toHaveValue('x');
  });

  test('an echo by identity can be undone; another document replaces and is not undoable', async () => {
    const user = userEvent.setup();
    let store: NotesStore | undefined;
    let replace: (document: NotesDocument) => void = () => undefined;
    function Host() {
      const [document, setDocument] = useState(() => notes({ a: '', b: 'old' }));
      replace = setDocument;
      return <Notes document={document} onDocumentChange={setDocument} onStore={(next) => (store = next)} />;
    }
    render(<Host />, { wrapper: StrictMode });
    await user.type(screen.getByLabelText('a'), 'mine');
    act(() => replace(notes({ a: 'mine', b: 'host' })));
    expect(screen.getByLabelText('b')).toHaveValue('host');
    act(() => void store?.undo());
    expect(screen.getByLabelText('a')).toHaveValue('min');
    expect(screen.getByLabelText('b')).toHaveValue('host');
  });

  test('two commands in one handler build on each other', () => {
    let store: NotesStore | undefined;
    function Host() {
      const [document, setDocument] = useState(() => notes({ a: '', b: '' }));
      return <Notes document={document} onDocumentChange={setDocument} onStore={(next) => (store = next)} />;
    }
    render(<Host />, { wrapper: StrictMode });
    act(() => {
      store?.dispatch({ type: 'note.write', id: 'a', text: '1' });
      store?.dispatch({ type: 'note.write', id: 'b', text: '2' });
    });
    expect(screen.getByLabelText('a')).toHaveValue('1');
    expect(screen.getByLabelText('b')).toHaveValue('2');
  });

  test('a host that never answers leaves everything as it was', async () => {
    const user = userEvent.setup();
    render(<Notes document={notes({ a: 'fixed' })} />, { wrapper: StrictMode });
    await user.type(screen.getByLabelText('a'), 'x');
    expect(screen.getByLabelText('a')).toHaveValue('fixed');
  });
});

describe('a host that throws when it is told', () => {
  const onDocumentChange = () => {
    throw new Error('no statistics today');
  };

  test('loses nothing of what is written', () => {
    let store: NotesStore | undefined;
    render(<Notes onDocumentChange={onDocumentChange} onStore={(next) => (store = next)} />);
    const thrown = thrownLater(() =>
      act(() => void store?.dispatch({ type: 'note.write', id: 'a', text: 'kept' })),
    );
    expect(thrown).toEqual([new Error('no statistics today')]);
    expect(screen.getByLabelText('a')).toHaveValue('kept');
  });

  test('still decides what a controlled one shows', () => {
    let store: NotesStore | undefined;
    const document = notes({ a: 'fixed' });
    render(
      <Notes document={document} onDocumentChange={onDocumentChange} onStore={(next) => (store = next)} />,
    );
    const thrown = thrownLater(() =>
      act(() => void store?.dispatch({ type: 'note.write', id: 'a', text: 'x' })),
    );
    expect(thrown).toEqual([new Error('no statistics today')]);
    expect(screen.getByLabelText('a')).toHaveValue('fixed');
  });
});

describe('narrow subscription', () => {
  test('writing one note renders that row and no other', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `n${index}`);
    const store = createStore({
      model: notesModel,
      env,
      document: notes(Object.fromEntries(ids.map((id) => [id, '']))),
    });
    render(
      ids.map((id) => <Note key={id} id={id} store={store} />),
      { reactStrictMode: false },
    );
    for (const id of Object.keys(renders)) renders[id] = 0;
    act(() => void store.dispatch({ type: 'note.write', id: 'n7', text: 'x' }));
    expect(screen.getByLabelText('n7')).toHaveValue('x');
    expect(Object.entries(renders).filter(([, count]) => count > 0)).toEqual([['n7', 1]]);
  });

  test('a host-owned store serves two widgets', () => {
    const shared = createStore({ model: notesModel, env, document: notes({ a: 'x' }) });
    render(
      <>
        <Notes store={shared} />
        <Notes store={shared} />
      </>,
      { wrapper: StrictMode },
    );
    act(() =>
      applyRemote(shared, [{ collection: 'notes', id: 'a', field: 'text', before: 'x', after: 'remote' }]),
    );
    for (const input of screen.getAllByLabelText('a')) expect(input).toHaveValue('remote');
  });
});
