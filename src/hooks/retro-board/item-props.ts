'use client';
import type { RetroContext } from './retro-board.types';

type Board = Pick<RetroContext, 'idPrefix'>;

/** What a press on a control does; `data-retro-do` says it. Which card or column it is about is what it stands in. */
export type RetroDeed =
  | 'vote'
  | 'back'
  | 'more'
  | 'edit'
  | 'remove'
  | 'comments'
  | 'same'
  | 'toggle'
  | 'title'
  | 'compose'
  | 'column';

/** For the element around all columns. */
export const columnsProps = {
  role: 'group',
  'data-drag-list': 'columns',
  'data-drag-kind': 'column',
  'data-drag-axis': 'x',
} as const;

/** For an element around a column: its header, its list and the way to add a card. */
export const columnProps = (id: string) =>
  ({
    'data-retro-column': id,
    'data-drag-item': id,
    'data-drag-kind': 'column',
    'data-drag-zone': '',
  }) as const;

/** For the heading of a column: it names the column (`aria-labelledby`), and takes the focus where a column has no card for it. */
export const columnTitleProps = (board: Board, id: string) =>
  ({ id: `${board.idPrefix}${id}-title`, tabIndex: -1, 'data-retro-heading': '' }) as const;

/** For the element around the cards of a column, or of an open group. */
export const listProps = (id: string) =>
  ({ role: 'list', 'data-drag-list': id, 'data-drag-kind': 'card' }) as const;

/**
 * For a card or group. It takes the focus; which one is the tab stop is set outside React, so `tabIndex` stays as it is
 * here.
 *
 * @param name What it says. Not by `aria-labelledby`: Orca leaves out what labels something focusable when it reads a page
 *   as a whole, and that would be the text of every card.
 */
export const itemProps = (id: string, name: string) =>
  ({
    role: 'listitem',
    tabIndex: -1,
    'aria-label': name,
    'data-drag-item': id,
    'data-drag-kind': 'card',
  }) as const;

/** For a button inside a card or column. */
export const controlProps = (deed: RetroDeed) =>
  ({ type: 'button', tabIndex: -1, 'data-retro-do': deed }) as const;

/** For an empty element anywhere in the board: where the card that has the focus stands is written there. */
export const placeProps = (board: Board) =>
  ({ id: `${board.idPrefix}place`, 'data-retro-place': '', hidden: true }) as const;
