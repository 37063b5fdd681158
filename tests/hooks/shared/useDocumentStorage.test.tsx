import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createStore } from '../../../src/core/shared/store';
import { bindStorage, type BindOptions } from '../../../src/hooks/shared/storage-binding';
import { useDocumentStorage } from '../../../src/hooks/shared/useDocumentStorage';
import { useDocumentStore, type DocumentOptions } from '../../../src/hooks/shared/useDocumentStore';
import { useStore } from '../../../src/hooks/shared/useStore';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { memoryStorage } from '../../../src/storage/memory-storage';
import { notes, notesModel, type NotesCommand, type NotesDocument } from './note-model';

const env = { now: () => 0, createId: () => 'id', random: () => 0 };
const plinth = { reportError: () => undefined };
const settle = (time = 50) => act(() => new Promise<void>((resolve) => setTimeout(resolve, time)));
const load = () =>
  Promise.resolve({
    bindStorage: (options: BindOptions<NotesDocument, NotesCommand>) =>
      bindStorage(options, 'notes', 'notes'),
  });
/** Answers so late that much happens before. */
function slowly(storage: StorageAdapter): StorageAdapter {
  return {
    ...storage,
    load: async (key) => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      return storage.load(key);
    },
  };
}

interface NotesProps extends DocumentOptions<NotesDocument, NotesCommand> {
  readonly storage: StorageAdapter;
  readonly name?: string;
  readonly fetch?: typeof load;
}

function Notes({ storage, name = 'all', fetch = load, ...options }: NotesProps) {
  const store = useDocumentStore({ ...options, model: notesModel, env, create: () => notes({ a: '' }) });
  const place = useDocumentStorage({
    plinth,
    store,
    storage,
    documentId: name,
    person: undefined,
    load: fetch,
  });
  const text = useStore(store, (document) => document.notes['a']?.text);
  const write = (text: string) => void store.dispatch({ type: 'note.write', id: 'a', text });
  return (
    <>
      <input aria-label="a" value={text ?? ''} onChange={(event) => write(event.target.value)} />
      <button onClick={() => place.retry()}>Retry</button>
    </>
  );
}

const note = () => screen.getByLabelText('a');
const write = (value: string) => fireEvent.change(note(), { target: { value } });

async function stored(text: string, name?: string) {
  const storage = memoryStorage();
  const { unmount } = render(<Notes storage={storage} {...(name && { name })} />);
  await settle();
  write(text);
  await settle();
  unmount();
  return storage;
}

describe('a document that is stored', () => {
  test('is no news to a host that has taken its widget away before it came', async () => {
    const storage = await stored('old');
    const told: string[] = [];
    const onDocumentChange = (next: NotesDocument) => void told.push(next.notes['a']?.text ?? '');
    const { unmount } = render(<Notes storage={slowly(storage)} onDocumentChange={onDocumentChange} />);
    await settle(20);
    unmount();
    await settle(150);
    expect(told).toEqual([]);
    render(<Notes storage={storage} onDocumentChange={onDocumentChange} />);
    await waitFor(() => expect(told).toEqual(['old']));
  });
});

describe('what is written before the place of a document is known', () => {
  test('goes into the place that a host’s own store is kept under in the end', async () => {
    const storage = await stored('old', 'blue');
    const store = createStore({ model: notesModel, env, document: notes({ a: 'mine' }) });
    const { rerender, unmount } = render(<Notes store={store} storage={storage} name="red" />);
    act(() => void store.dispatch({ type: 'note.write', id: 'a', text: 'early' }));
    rerender(<Notes store={store} storage={storage} name="blue" />);
    await settle();
    expect(note()).toHaveValue('early');
    unmount();
    render(<Notes storage={storage} name="blue" />);
    await waitFor(() => expect(note()).toHaveValue('early'));
  });

  test('is kept when what binds it could be fetched only at the second try', async () => {
    const storage = await stored('old');
    let fails = true;
    const fetch: typeof load = () => (fails ? Promise.reject(new Error('offline')) : load());
    render(<Notes storage={storage} fetch={fetch} />);
    await settle();
    write('written');
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await settle();
    expect(note()).toHaveValue('written');
  });
});
