import type { BenchPage } from '../harness/page.types';
import { figures } from '../data';
import { PlainPyramid } from './pyramid';

export const page: BenchPage = {
  element: (_size, round) => <PlainPyramid levels={figures(round)} />,
  ready: (container) => container.querySelector('.detail') !== null,
};
