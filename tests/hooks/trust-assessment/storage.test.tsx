import { act, screen, waitFor, within } from '@testing-library/react';
import { memoryStorage } from 'plinth/storage';
import { Activity } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { StorageAdapter } from '../../../src/storage/adapter.types';
import { renderStrict } from '../../helpers/render';
import { instrumentOf, itemsOf } from '../../core/trust-assessment/helpers';
import { Headless } from './Headless';

const instrument = instrumentOf([
  ...itemsOf('a', { required: true, text: 'First' }, { text: 'Second' }),
  ...itemsOf('b', { required: true, text: 'Third' }),
]);
const option = (name: string, value: number) =>
  within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: String(value) });
/** Until storage, which answers in its own time, has answered. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
const press = (name: string) => screen.getByRole('button', { name });

describe('drafts', () => {
  it('are still there after a reload, on the page where the person was', async () => {
    const storage = memoryStorage();
    const first = renderStrict(<Headless instrument={instrument} storage={storage} />);
    await first.user.click(option('First', 4));
    await settle();
    await first.user.click(press('next'));
    first.unmount();
    renderStrict(<Headless instrument={instrument} storage={storage} />);
    await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Page 2'));
    expect(option('Third', 1)).toBeInTheDocument();
  });

  it('are kept even when the person leaves before storage was ready', async () => {
    const storage = memoryStorage();
    const first = renderStrict(<Headless instrument={instrument} storage={storage} />);
    act(() => option('First', 4).click());
    first.unmount();
    await settle();
    renderStrict(<Headless instrument={instrument} storage={storage} />);
    await waitFor(() => expect(option('First', 4)).toBeChecked());
  });

  it('keep what was answered before the stored draft had arrived', async () => {
    const storage = memoryStorage();
    const slow: StorageAdapter = {
      ...storage,
      load: async (key) => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return storage.load(key);
      },
    };
    const first = renderStrict(<Headless instrument={instrument} storage={storage} />);
    await first.user.click(option('First', 4));
    await settle();
    first.unmount();
    const { user } = renderStrict(<Headless instrument={instrument} storage={slow} />);
    await user.click(option('Second', 2));
    await waitFor(() => expect(option('First', 4)).toBeChecked());
    expect(option('Second', 2)).toBeChecked();
  });

  it('are kept when the person leaves while the stored draft is still on its way', async () => {
    const storage = memoryStorage();
    const slow: StorageAdapter = {
      ...storage,
      load: async (key) => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return storage.load(key);
      },
    };
    const first = renderStrict(<Headless instrument={instrument} storage={slow} />);
    await settle();
    await first.user.click(option('First', 4));
    first.unmount();
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 250)));
    renderStrict(<Headless instrument={instrument} storage={storage} />);
    await waitFor(() => expect(option('First', 4)).toBeChecked());
  });

  it('of two persons on one device are apart', async () => {
    const storage = memoryStorage();
    const ada = renderStrict(<Headless instrument={instrument} storage={storage} person={{ id: 'ada' }} />);
    await ada.user.click(option('First', 4));
    await settle();
    ada.unmount();
    renderStrict(<Headless instrument={instrument} storage={storage} person={{ id: 'bob' }} />);
    await settle();
    expect(option('First', 4)).not.toBeChecked();
  });

  it('stay with their person where another one takes over the same form', async () => {
    const storage = memoryStorage();
    const form = (id: string) => <Headless instrument={instrument} storage={storage} person={{ id }} />;
    const { user, rerender } = renderStrict(form('ada'));
    await user.click(option('First', 4));
    await settle();
    rerender(form('bob'));
    expect(option('First', 4)).not.toBeChecked();
    await settle();
    await user.click(option('Second', 2));
    await settle();
    rerender(form('ada'));
    await waitFor(() => expect(option('First', 4)).toBeChecked());
    expect(option('Second', 2)).not.toBeChecked();
  });

  it('leave the page as it is where a form is hidden and shown again', async () => {
    const storage = memoryStorage();
    const form = (mode: 'hidden' | 'visible') => (
      <Activity mode={mode}>
        <Headless instrument={instrument} storage={storage} />
      </Activity>
    );
    const { user, rerender } = renderStrict(form('visible'));
    await settle();
    await user.click(option('First', 4));
    await user.click(option('Second', 2));
    await settle();
    rerender(form('hidden'));
    await settle();
    rerender(form('visible'));
    await settle();
    expect(screen.getByRole('heading')).toHaveTextContent('Page 1');
    expect(option('First', 4)).toBeChecked();
  });

  it.each([true, false])(
    'are dealt with where the host leads to another page once it has the answers (cleared: %s)',
    async (clearAfterSubmit) => {
      const storage = memoryStorage();
      const leave = { now: () => undefined as void };
      const form = (
        <Headless
          instrument={instrument}
          storage={storage}
          clearAfterSubmit={clearAfterSubmit}
          onSubmit={async () => {
            await Promise.resolve();
            leave.now();
          }}
        />
      );
      const { user, unmount } = renderStrict(form);
      leave.now = unmount;
      await user.click(option('First', 4));
      await user.click(press('next'));
      await user.click(option('Third', 4));
      await user.click(press('next'));
      await settle();
      expect(screen.queryByTestId('phase')).not.toBeInTheDocument();
      renderStrict(form);
      await settle();
      expect(screen.getByTestId('phase')).toHaveTextContent(clearAfterSubmit ? 'answering' : 'done');
      if (clearAfterSubmit) expect(option('First', 4)).not.toBeChecked();
    },
  );

  it('go once the host has the answers, where it asks for that', async () => {
    const storage = memoryStorage();
    const remove = vi.fn(storage.remove);
    const { user } = renderStrict(
      <Headless
        instrument={instrument}
        storage={{ ...storage, remove }}
        clearAfterSubmit
        onSubmit={() => undefined}
      />,
    );
    await user.click(option('First', 4));
    await user.click(press('next'));
    await user.click(option('Third', 4));
    await user.click(press('next'));
    await waitFor(() => expect(screen.getByTestId('phase')).toHaveTextContent('done'));
    await waitFor(() => expect(remove).toHaveBeenCalled());
  });

  it('do not stop anybody from answering when storage throws at every call', async () => {
    const no = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const storage = {
      load: no,
      append: no,
      compact: no,
      subscribe: () => () => undefined,
      setAside: no,
      exportRaw: no,
      remove: no,
    };
    const { user } = renderStrict(<Headless instrument={instrument} storage={storage} />);
    await user.click(option('First', 4));
    expect(option('First', 4)).toBeChecked();
    await user.click(press('next'));
    expect(screen.getByRole('heading')).toHaveTextContent('Page 2');
  });

  it('tells the host once, with the reason, where they could not be kept', async () => {
    const storage: StorageAdapter = {
      ...memoryStorage(),
      append: () => Promise.resolve({ ok: false, reason: 'quota' } as const),
      compact: () => Promise.resolve({ ok: false, reason: 'quota' } as const),
    };
    const onError = vi.fn();
    const { user } = renderStrict(<Headless instrument={instrument} storage={storage} onError={onError} />);
    await user.click(option('First', 4));
    await user.click(option('Second', 2));
    await waitFor(() => expect(onError).toHaveBeenCalled());
    await settle();
    expect(onError.mock.calls).toEqual([
      [
        {
          kind: 'storage',
          widget: 'trust-assessment',
          cause: expect.objectContaining({ reason: 'quota' }) as unknown,
        },
      ],
    ]);
  });
});
