import { PyramidDiagram } from 'plinth/pyramid';
import type { BenchPage } from '../harness/page.types';
import { figures, SELECTED } from '../data';

export const page: BenchPage = {
  element: (_size, round) => (
    <PyramidDiagram
      title="How Northlight stands"
      subtitle="Round 4, September. 7 of 8 people answered."
      scores={figures(round)}
      previousRound="June"
      defaultSelected={SELECTED}
    />
  ),
  ready: (container) => container.querySelector('[data-plinth-part="pyramid-detail"]') !== null,
};
