import type { BenchPage } from '../harness/page.types';
import { figures } from '../data';
import { PlainReport } from './report';

export const page: BenchPage = {
  element: (_size, round, where) => <PlainReport levels={figures(round)} whole={where === 'browser'} />,
  ready: (container) => container.querySelectorAll('h3').length === 4,
};
