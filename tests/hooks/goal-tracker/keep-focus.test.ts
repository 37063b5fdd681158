import { act } from '@testing-library/react';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { GoalsStore } from '../../../src/hooks/goal-tracker/goal-tracker.types';
import { keepGoalFocus } from '../../../src/hooks/goal-tracker/keepGoalFocus';

type Told = Parameters<Parameters<GoalsStore['observe']>[0]>[0];

/** Three goals as they are drawn, and a store that tells of changes before anything of them is drawn. */
function page() {
  const root = document.createElement('div');
  root.innerHTML = ['one', 'two', 'three']
    .map((id) => `<article data-goal="${id}"><button data-goal-title>${id}</button></article>`)
    .join('');
  document.body.append(root);
  let tell: (change: Told) => void = () => undefined;
  const store = { observe: (listener: typeof tell) => ((tell = listener), () => undefined) };
  const stop = keepGoalFocus(root, store as unknown as GoalsStore);
  const title = (id: string) => root.querySelector<HTMLElement>(`[data-goal="${id}"] button`)!;
  return {
    title,
    stop,
    told: (reason: Told['reason']) => tell({ reason } as Told),
    draw: (id: string) => act(() => title(id).parentElement!.remove()),
  };
}

afterEach(() => document.body.replaceChildren());

describe('the focus of a goal that others take away', () => {
  it('goes to the next one, however long the page takes to draw it', async () => {
    const { title, told, draw, stop } = page();
    title('one').focus();
    told('remote');
    await wait(300);
    await draw('one');
    await Promise.resolve();
    expect(document.activeElement).toBe(title('two'));
    stop();
  });

  it.each(['a key', 'a press', 'a click of a helper', 'a change of their own'])(
    'stays free after %s of this person',
    async (what) => {
      const { title, told, draw, stop } = page();
      title('one').focus();
      told('remote');
      if (what === 'a key')
        title('one').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
      if (what === 'a press') title('one').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
      if (what === 'a click of a helper') title('one').click();
      if (what === 'a change of their own') told('command');
      await draw('one');
      await Promise.resolve();
      expect(document.activeElement).toBe(document.body);
      stop();
    },
  );
});
