import type { ReactElement } from 'react';

/** How the harness shows and drives one page; the plain one and ours each have one. */
export interface BenchPage {
  /**
   * What is mounted, and rendered again to update it.
   * @param size number of statements, cards or goals; a pyramid has five levels whatever it says
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

  /** How many cards or goals are in the page. */
  readonly items?: (container: Element) => number;
  /** The first of them. */
  readonly item?: (container: Element) => Element | null;
  /** A card by column and row, counted from 0, and the id that it keeps wherever it is. */
  readonly card?: (container: Element, column: number, row: number) => Element | undefined;
  readonly cardId?: (card: Element) => string | null;
  /** Gives a card one more vote. */
  readonly vote?: (container: Element, column: number, row: number) => void;
  /** Opens what a card is written in, in the first column. */
  readonly compose?: (container: Element) => void;
  readonly composed?: (container: Element) => HTMLTextAreaElement | null;

  /** Opens the form for a value of a goal's key result, both counted from 0. Its field `value` takes the focus. */
  readonly openCheckIn?: (container: Element, goal: number, keyResult: number) => void;
  readonly search?: (container: Element) => HTMLInputElement | null;
  /** Opens what holds the choice of an order, and the choice, once it is there. */
  readonly openSort?: (container: Element) => void;
  readonly sortField?: (container: Element) => HTMLSelectElement | null;
}
