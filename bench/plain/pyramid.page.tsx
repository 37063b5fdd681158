import type { BenchPage } from '../harness/page.types';
import { figures } from '../data';
import { PlainPyramid } from './pyramid';

export const page: BenchPage = {
  element: (_size, round, where) => <PlainPyramid levels={figures(round)} withDetail={where === 'browser'} />,
  ready: (container) => container.querySelector('.detail') !== null,
};
