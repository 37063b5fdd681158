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
