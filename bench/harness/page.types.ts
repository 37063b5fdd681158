import type { ReactElement } from 'react';

/** How the harness shows and drives one page; the plain one and ours each have one. */
export interface BenchPage {
  /**
   * What is mounted, and rendered again to update it.
   * @param size number of statements (assessment); a pyramid has five levels whatever it says
   * @param round a pyramid's figures: from one round to the next one score changes
   * @param where on the server a page leaves out what a widget loads in the browser only
   */
  readonly element: (size: number, round: number, where: 'browser' | 'server') => ReactElement;
  /** True once the page shows what it is meant to show. */
  readonly ready: (container: Element) => boolean;
  /** Chooses point 1 to 5 of statement `index`, counted from 0. */
  readonly answer?: (container: Element, index: number, point: number) => void;
  /** Presses what leads from the answered form to the last button, if there is anything between them. */
  readonly review?: (container: Element) => void;
  /** Presses the last button: checks, scores and shows the result. */
  readonly submit?: (container: Element) => void;
  readonly submitted?: (container: Element) => boolean;
}
