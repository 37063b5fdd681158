/*
 * How the page is marked. The sensor reads these attributes under its root when a pointer goes down and never registers
 * anything per item, so markup may come, go and be windowed as it likes.
 *
 *   data-drag-item="<id>"     what can be dragged
 *   data-drag-list="<id>"     what holds items, in the order of the document. Lists may be nested; the innermost wins
 *   data-drag-kind="<kind>"   on items and on lists; an item goes only into lists of its own kind. Without it: `item`
 *   data-drag-axis="x"        on a list whose items lie side by side. Without it: one below the other. They may go on
 *                             in rows; where one fills its row (a narrow page), the others are above and below it
 *   data-drag-zone            on an element around a list (the column with its header): pointing at it is pointing at the list
 *   data-drag-chunk           on each element that has `content-visibility: auto` and holds some of a list's items
 *   data-drag-disabled        on an item or anything around it: not to be dragged (dropping stays a matter of `canDrop`)
 *   data-drag-ignore          on something inside an item where a drag never begins, as in buttons, links and fields
 *
 * What the sensor sets while something is dragged, for the style sheet:
 *
 *   data-drag-active="<kind>" on the root
 *   data-dragging             on the item, until its preview has landed
 *   data-drag-over            on the list of the target
 *   data-drop                 `before`, `after` or `onto` on an item, `inside` on a list without (other) items
 *   data-drag-preview         around what follows the pointer: the copy, or what `createPreview` made
 *   data-drag-indicator       around what `createIndicator` made; with `data-axis`, the axis of its row, and `hidden`
 *                             while there is nothing to show
 *
 * What the style sheet should say (touch needs the first rule; no `touch-action`, or lists no longer scroll by finger):
 *
 *   [data-drag-item] { -webkit-touch-callout: none; -webkit-user-select: none; user-select: none }
 *   [data-drag-active] { cursor: grabbing; scroll-snap-type: none }      on the root, and on what snaps in it
 *   [data-dragging] { opacity: .4 }     [data-drag-over], [data-drop=…]: colour, outline, a pseudo-element in the gap
 *   [data-drag-preview] > * { box-shadow: … }
 *
 * It changes no layout during a drag, and the style sheet must not either: rectangles are measured once and kept until
 * something scrolls, the document changes or `refresh()` is called.
 */

/** An item that is being dragged. The element is the one in the page now; a new render may replace it. */
export interface DragItem {
  readonly id: string;
  readonly kind: string;
  readonly element: HTMLElement;
}

/** A place in a list, seen without the dragged item. */
export interface DragPlace {
  /** The id of the list. */
  readonly list: string;
  /** The id of the item that follows, `null` at the end. Order keys are made from this, not from the index. */
  readonly before: string | null;
  /** How many other items come first, from 0. For announcements: "3 of 12" is `index + 1`. */
  readonly index: number;
}

/** Where the item would go. `onto` is another item of the same kind (grouping); `list` is the one that item is in. */
export type DragTarget =
  | ({ readonly kind: 'between' } & DragPlace)
  | { readonly kind: 'onto'; readonly item: string; readonly list: string };

/** A drag under way: what, and where it was lifted. */
export interface Drag {
  readonly item: DragItem;
  /** Its own place. If somebody else moves the item meanwhile, this is where it is now. */
  readonly from: DragPlace;
}

/**
 * Why a drag ended without a drop. The item is where it was (or gone, if `removed`); nothing has to be undone.
 * - `escape`: the key. `pointercancel`: the system took the pointer, or its release was missed.
 * - `blur`: the window lost the focus or was hidden. `removed`: the item is no longer under the root.
 * - `unmount`: the sensor was destroyed. `outside`: let go where there is no list, or where `canDrop` refuses.
 * - `home`: let go at its own place. `program`: `cancel()` was called.
 */
export type DragCancelReason =
  'escape' | 'pointercancel' | 'blur' | 'removed' | 'unmount' | 'outside' | 'home' | 'program';

/** What a widget tells the sensor. All functions are called outside React's render, never more than once per frame. */
export interface DragSensorOptions {
  /**
   * Kinds whose items can be dropped onto each other: the pointer rests in the middle part of an item for a moment.
   * @default [] (only between)
   */
  readonly onto?: readonly string[];
  /**
   * By kind, a selector of the handle: an item of that kind is dragged by a matching element inside it alone. A handle may
   * be a button. A kind that is not named is dragged by anything in it that is not a control.
   * @default {}
   */
  readonly handles?: Readonly<Record<string, string>>;
  /**
   * Whether a target may be had. A refused `onto` stays a place between; a refused place is no target. Asked when the
   * candidate changes, not at every move. The item's own place is never asked for. @default everything may
   */
  readonly canDrop?: (item: DragItem, target: DragTarget) => boolean;
  /**
   * The look of what follows the pointer; the sensor puts it without margins into a box as large as the item, hides it from
   * assistive technology and removes it. Give one for items that hold much (a column). @default a copy of the item without ids, cut after 400 nodes
   */
  readonly createPreview?: (item: DragItem) => HTMLElement;
  /**
   * An element that shows the place between two items in the top layer, where no containment clips it. Placed in the
   * middle of the gap, as long as the list is wide (axis y) or high (axis x), without thickness: paint it with a border, a
   * shadow or a pseudo-element. @default none; `data-drop` on the items is enough where nothing clips
   */
  readonly createIndicator?: () => HTMLElement;
  /** The item was lifted. */
  readonly onStart?: (drag: Drag) => void;
  /** The target is another one. `null`: nowhere, or its own place. Not called with `null` at the end. */
  readonly onTarget?: (target: DragTarget | null, drag: Drag) => void;
  /** Let go over a target. Change the model here; if it changes before the next frame the preview flies to the new place. */
  readonly onDrop: (drop: Drag & { readonly target: DragTarget }) => void;
  /** Ended without a drop. Never called after `onDrop`, and not for a press that never became a drag. */
  readonly onCancel?: (reason: DragCancelReason, drag: Drag) => void;
}

/**
 * Turns presses on a board into drags. One per board.
 *
 * Mouse and pen lift after 4 px; a finger after resting 200 ms within 5 px, and until then the page scrolls as ever. Other
 * buttons, ctrl with a click and a press whose default was prevented (by a React handler too) are left alone. A second finger before the lift is a
 * pinch and ends the attempt; after it, it is ignored. The click after a drag is swallowed once.
 */
export interface DragSensor {
  /** The drag under way, `null` otherwise. A press that is not a drag yet is none. */
  readonly current: Drag | null;
  /** Takes new options; a drag under way goes on with them. */
  update(options: DragSensorOptions): void;
  /** Ends a drag or an attempt; the item goes back. Nothing happens if there is none. */
  cancel(): void;
  /**
   * Measures again before the next move and looks whether the item is still there (`removed` otherwise). Needed only after
   * changes that add or remove no node and scroll nothing (a class that makes cards taller).
   */
  refresh(): void;
  /** Takes everything off the page. A drag under way ends with `unmount`. */
  destroy(): void;
}

/** Makes a sensor for the items under an element, which may be in a shadow root or an iframe. */
export type CreateDragSensor = (root: HTMLElement, options: DragSensorOptions) => DragSensor;

/** What `useDragSensor(options)` gives. All members stay the same for the life of the component. */
export interface DragSensorHandle {
  /** For the board's root element: attaches the sensor, and detaches it at the end. */
  readonly ref: (root: HTMLElement | null) => void;
  /** As in `DragSensor`; nothing happens without a root. */
  readonly cancel: () => void;
  readonly refresh: () => void;
  /** The drag under way. For event handlers; never during render. */
  readonly getCurrent: () => Drag | null;
}
