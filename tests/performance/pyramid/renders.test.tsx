// @vitest-environment jsdom
import { configure, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as shape from '../../../src/components/shared/pyramid-figure/PyramidFigureShape';
import { PyramidDiagram } from 'plinth/pyramid';
import { scores } from '../../components/pyramid/scores';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/components/shared/pyramid-figure/PyramidFigureShape', async (original) => {
  const module = await original<typeof shape>();
  return { PyramidFigureShape: vi.fn(module.PyramidFigureShape) };
});
const drawn = vi.mocked(shape.PyramidFigureShape);
const ids = () => drawn.mock.calls.map(([props]) => props.level.id);

describe('what is painted again', () => {
  it('one level, when one score changes', () => {
    const { rerender } = render(<PyramidDiagram scores={scores} />);
    drawn.mockClear();
    rerender(
      <PyramidDiagram
        scores={scores.map((each) => (each.id === 'conflict' ? { ...each, score: 3.8 } : each))}
      />,
    );
    expect(ids()).toEqual(['conflict']);
  });

  it('two levels, when the selection moves', () => {
    const { rerender } = render(<PyramidDiagram scores={scores} selected="trust" />);
    drawn.mockClear();
    rerender(<PyramidDiagram scores={scores} selected="results" />);
    expect(ids()).toEqual(['trust', 'results']);
  });

  it('none, when the host renders again with equal figures', () => {
    let commits = 0;
    const tree = () => (
      <Profiler id="pyramid" onRender={() => (commits += 1)}>
        <PyramidDiagram scores={scores.map((each) => ({ ...each }))} />
      </Profiler>
    );
    const { rerender } = render(tree());
    drawn.mockClear();
    rerender(tree());
    expect(ids()).toEqual([]);
    expect(commits).toBeGreaterThan(0);
  });
});
