import { cleanup, render, screen } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it } from 'vitest';
import { boardOfRows, me, people } from '../../../stories/retro-board/boards';

afterEach(cleanup);

it('writes keys and code in colours of its own where the page has others for their tags', async () => {
  render(
    <>
      <style>{'kbd { color: rgb(255, 255, 255); } code { color: rgb(214, 51, 132); }'}</style>
      <RetroBoard
        defaultDocument={boardOfRows({ lifted: [['Nobody knew what `npm ci` does', 'mira']] })}
        person={me}
        people={people}
        theme="light"
      />
    </>,
  );
  const code = await screen.findByText('npm ci');
  const colour = (element: Element | null) => getComputedStyle(element!).color;
  expect(code.tagName).toBe('CODE');
  expect(colour(code)).toBe(colour(code.parentElement));
  code.closest('[data-drag-item]')!.querySelector<HTMLElement>('[data-retro-do="more"]')!.click();
  await screen.findByRole('combobox');
  const keys = [...document.querySelectorAll('[role="dialog"] kbd')];
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) expect(colour(key)).toBe(colour(key.parentElement));
});
