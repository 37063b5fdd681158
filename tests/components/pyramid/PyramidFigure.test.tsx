import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PyramidFigure, type FigureLevel } from '../../../src/components/shared/pyramid-figure';

const level = (id: string, index: number): FigureLevel => ({
  id,
  hue: 1,
  title: id,
  name: `${id}, level ${index + 1}`,
  share: 0.5,
  figure: '3.0',
});
const levels = ['trust', 'conflict', 'results'].map(level);

describe('the figure on its own', () => {
  it('is a plain list where nothing can be selected', () => {
    render(<PyramidFigure levels={levels} label="Your pyramid" direction="ltr" />);
    const list = screen.getByRole('list', { name: 'Your pyramid' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('trust, level 1'),
      expect.stringContaining('conflict, level 2'),
      expect.stringContaining('results, level 3'),
    ]);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('gives two figures on one page ids of their own', () => {
    render(
      <>
        <PyramidFigure levels={levels} label="One" direction="ltr" />
        <PyramidFigure levels={levels} label="Two" direction="ltr" />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hatches a level without a score and fills none', () => {
    render(
      <PyramidFigure
        levels={levels.map((each) => ({ ...each, share: null, figure: undefined }))}
        label="Nothing yet"
        direction="ltr"
      />,
    );
    expect(document.querySelectorAll('[data-plinth-part="pyramid-hatch"]')).toHaveLength(3);
    expect(document.querySelector('[data-plinth-part="pyramid-fill"]')).toBeNull();
  });

  it('explains the numbers that stand for titles which do not fit', () => {
    const long = levels.map((each) => ({
      ...each,
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(3),
    }));
    render(<PyramidFigure levels={long} label="Long" direction="ltr" />);
    expect(document.querySelectorAll('[data-plinth-part="pyramid-key"] > span')).toHaveLength(3);
  });
});
