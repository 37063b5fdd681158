// @vitest-environment jsdom
import { configure, render } from '@testing-library/react';
import { PlinthProvider } from 'plinth';
import { RetroBoard } from 'plinth/retro-board';
import { dark, extendTheme, light, type ThemeSetting } from 'plinth/theme';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as foot from '../../../src/components/retro-board/RetroCardFoot';
import * as list from '../../../src/components/retro-board/RetroList';
import * as text from '../../../src/components/retro-board/RetroText';
import { hugeBoard, me, people } from '../../../stories/retro-board/boards';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/components/retro-board/RetroCardFoot', async (original) => {
  const module = await original<typeof foot>();
  return { ...module, RetroCardFoot: vi.fn(module.RetroCardFoot) };
});
vi.mock('../../../src/components/retro-board/RetroText', async (original) => {
  const module = await original<typeof text>();
  return { ...module, RetroText: vi.fn(module.RetroText) };
});
vi.mock('../../../src/components/retro-board/RetroList', async (original) => {
  const module = await original<typeof list>();
  return { ...module, RetroList: vi.fn(module.RetroList) };
});
const rendered = () =>
  [foot.RetroCardFoot, text.RetroText, list.RetroList].map((part) => vi.mocked(part).mock.calls.length);

const acme = extendTheme({ base: light, name: 'acme', variables: { '--plinth-accent-solid': '#0b6e4f' } });
// Most of them lie far from what is seen, as two nodes each.
const board = hugeBoard(1000);

describe('switching the theme of a board of two thousand parts', () => {
  it('writes to the root and renders none of them', () => {
    const tree = (theme: ThemeSetting) => (
      <PlinthProvider theme={theme}>
        <RetroBoard defaultDocument={board} person={me} people={people} voterKey={voterKey} />
      </PlinthProvider>
    );
    const { container, rerender } = render(tree('light'));
    const parts = [...container.querySelectorAll('[data-plinth-part]')];
    expect(parts.length).toBeGreaterThan(2000);
    expect(Math.min(...rendered())).toBeGreaterThan(0);
    vi.clearAllMocks();
    for (const theme of [dark, 'dark', acme] as const) rerender(tree(theme));

    const root = container.querySelector<HTMLElement>('[data-plinth-part="retro-root"]')!;
    expect(root.dataset['plinthTheme']).toBe('acme');
    expect(root.style.getPropertyValue('--plinth-accent-solid')).toBe('#0b6e4f');
    expect(rendered()).toEqual([0, 0, 0]);
    expect([...container.querySelectorAll('[data-plinth-part]')]).toEqual(parts);
  });
});

const voterKey = () => 'mira';
