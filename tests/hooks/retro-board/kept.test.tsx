import { act, renderHook, waitFor } from '@testing-library/react';
import { createEnvironment, useRetroBoard, type UseRetroBoardOptions } from 'plinth/hooks';
import { createRetroDocument } from 'plinth/core';
import { memoryStorage } from 'plinth/storage';

const person = { id: 'ada' };

async function visit(options: UseRetroBoardOptions) {
  const { result, unmount } = renderHook(() => useRetroBoard({ person, ...options }));
  await waitFor(() => expect(result.current.state.phase).toBe('ready'));
  return {
    texts: () => {
      const { store, own } = result.current.context;
      const shown = Object.values(store.getSnapshot().cards);
      return [...shown, ...Object.values(own.getSnapshot().cards)].map(({ text }) => text);
    },
    async write(text: string) {
      const column = Object.keys(result.current.context.store.getSnapshot().columns)[0]!;
      act(() => void result.current.commands.addCards(column, [text]));
      const { storage } = result.current.context;
      await waitFor(() => {
        expect(storage.shared.save.getSnapshot()?.state).toBe('saved');
        expect(storage.own.save.getSnapshot()?.state).toBe('saved');
      });
    },
    unmount,
  };
}

describe('a board of one device, without a document or a name', () => {
  for (const template of ['mad-sad-glad', 'custom'])
    it(`is found again at the next visit (${template})`, async () => {
      const options = { template, storage: memoryStorage(), privateStorage: memoryStorage() };
      const first = await visit(options);
      await first.write('Deploys on Friday');
      first.unmount();
      expect((await visit(options)).texts()).toEqual(['Deploys on Friday']);
    });

  it('is another one under another name, and beside a document that was handed in', async () => {
    const options = { storage: memoryStorage(), privateStorage: memoryStorage() };
    const first = await visit(options);
    await first.write('Deploys on Friday');
    first.unmount();
    expect((await visit({ ...options, storageKey: 'sprint-19' })).texts()).toEqual([]);
    const defaultDocument = createRetroDocument(createEnvironment(), { id: 'sprint-18' });
    expect((await visit({ ...options, defaultDocument })).texts()).toEqual([]);
  });
});

it('a board that goes over to another person shows nothing hidden of the one before', async () => {
  const defaultDocument = createRetroDocument(createEnvironment(), {
    id: 'sprint-18',
    template: 'mad-sad-glad',
  });
  const kept = { defaultDocument, storage: memoryStorage(), privateStorage: memoryStorage() };
  const { result, rerender } = renderHook((id: string) => useRetroBoard({ person: { id }, ...kept }), {
    initialProps: 'ada',
  });
  const ready = () => waitFor(() => expect(result.current.state.phase).toBe('ready'));
  const hidden = () => Object.values(result.current.context.own.getSnapshot().cards).map(({ text }) => text);
  const column = Object.keys(defaultDocument.columns)[0]!;
  await ready();
  act(() => {
    result.current.commands.addCards(column, ['Deploys on Friday']);
    result.current.context.drafts.set(column, 'And');
  });
  expect(hidden()).toEqual(['Deploys on Friday']);
  rerender('bob');
  expect(hidden()).toEqual([]);
  expect(result.current.context.drafts.get(column)).toBe('');
  await ready();
  expect(hidden()).toEqual([]);
  rerender('ada');
  await ready();
  expect(hidden()).toEqual(['Deploys on Friday']);
  expect(result.current.context.drafts.get(column)).toBe('And');
});
