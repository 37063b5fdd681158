// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pyramidSvg } from '../../../src/core/pyramid';
import { layoutFigure } from '../../../src/core/shared/pyramid-figure-layout';
import type { FigureLevel } from '../../../src/core/shared/pyramid-level-view';

const colour = { soft: '#eee', fill: '#ccc', solid: '#999', strong: '#666', text: '#111', border: '#aaa' };
const draw = (levels: FigureLevel[], direction: 'ltr' | 'rtl' = 'ltr') => {
  const { layout } = layoutFigure({ levels, width: 720, direction });
  return pyramidSvg({
    layout,
    ledger: 720 - layout.width,
    levels,
    title: 'R&D <team> "A"\u0000',
    description: 'Five levels',
    direction,
    colours: {
      levels: Object.fromEntries(levels.map(({ id }) => [id, colour])),
      ground: '#fff',
      text: '#000',
      muted: '#555',
      warning: '#a60',
    },
    fontFamily: '"Noto Sans", sans-serif',
  });
};
const levels: FigureLevel[] = ['trust', 'conflict', 'results'].map((id, index) => ({
  id,
  hue: 1,
  title: id,
  name: id,
  share: 0.5,
  figure: '3.0',
  band: { id: 'uneven', text: 'Uneven' },
  seam: index === 2 ? 'Rests on a weaker level' : null,
}));
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('pyramidSvg', () => {
  it('is well-formed and says what it shows', () => {
    const svg = parse(draw(levels));
    expect(svg.querySelector('title')?.textContent).toBe('R&D <team> "A"');
    expect(svg.querySelector('desc')?.textContent).toBe('Five levels');
    expect([...svg.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['trust', 'conflict', 'results', '3.0', 'Uneven', 'Rests on a']),
    );
  });

  it('stands alone: no style, no variables, no foreign objects, nothing from elsewhere', () => {
    expect(draw(levels)).not.toMatch(/var\(|<style|style=|foreignObject|href|url\(http/);
  });

  it('has no NaN for levels without figures', () => {
    expect(
      draw(
        levels.map(({ id, hue, title, name }) => ({ id, hue, title, name, share: null })),
        'rtl',
      ),
    ).not.toContain('NaN');
  });
});
