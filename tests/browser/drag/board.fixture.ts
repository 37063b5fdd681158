import {
  createPointerSensor,
  type Drag,
  type DragCancelReason,
  type DragSensorOptions,
  type DragTarget,
} from '../../../src/hooks/shared/drag';

const SHEET = `
  .board { display: flex; gap: 10px; width: 640px; height: 400px; overflow-x: auto; }
  .board[data-drag-active] { user-select: none; }
  .column { flex: none; width: 200px; height: 380px; background: #eee; }
  .grip { display: block; height: 40px; width: 100%; }
  .cards { height: 340px; overflow-y: auto; contain: strict; }
  .chunk { content-visibility: auto; contain-intrinsic-size: auto 2500px; }
  .card { height: 40px; margin-bottom: 10px; background: white; box-sizing: border-box; user-select: none; -webkit-touch-callout: none; }
  .rows .board { flex-wrap: wrap; height: auto; width: 640px; }
  .rows .column { height: 100px; }
  .rows .cards { height: 50px; }
  .narrow .board, .narrow.board { display: block; height: auto; width: 240px; }
`;

export interface BoardShape {
  /** How many cards each column has. */
  readonly columns: readonly number[];
  readonly chunk?: number;
  readonly rtl?: boolean;
  readonly options?: Partial<DragSensorOptions>;
  /** Where to build. @default the page */
  readonly into?: ParentNode & Node;
}

/** A board of plain nodes with a sensor, and what the sensor said. Columns are `A`, `B`, …, their cards `A0`, `A1`, … */
export function buildBoard({ columns, chunk, rtl = false, options = {}, into = document.body }: BoardShape) {
  const page = into.ownerDocument ?? document;
  const make = <T extends keyof HTMLElementTagNameMap>(
    tag: T,
    className: string,
    data: Record<string, string> = {},
  ) => {
    const element = page.createElement(tag);
    element.className = className;
    for (const [name, value] of Object.entries(data)) element.setAttribute(name, value);
    return element;
  };
  const sheet = make('style', '');
  sheet.textContent = SHEET;
  const root = make('div', 'root', { dir: rtl ? 'rtl' : 'ltr' });
  const board = make('div', 'board', {
    'data-drag-list': 'board',
    'data-drag-kind': 'column',
    'data-drag-axis': 'x',
  });
  root.append(board);
  const makeCard = (id: string) => {
    const card = make('div', 'card', { 'data-drag-item': id, id: `card-${id}` });
    card.append(make('span', 'text'), make('button', 'control'));
    card.firstElementChild!.textContent = id;
    card.lastElementChild!.textContent = 'x';
    return card;
  };
  columns.forEach((count, index) => {
    const name = String.fromCharCode(65 + index);
    const column = make('section', 'column', {
      'data-drag-item': `column-${name}`,
      'data-drag-kind': 'column',
      'data-drag-zone': '',
    });
    const grip = make('button', 'grip');
    grip.textContent = name;
    const list = make('div', 'cards', { 'data-drag-list': name });
    let parent: Element = list;
    for (let at = 0; at < count; at += 1) {
      if (chunk && at % chunk === 0) list.append((parent = make('div', 'chunk', { 'data-drag-chunk': '' })));
      parent.append(makeCard(`${name}${at}`));
    }
    column.append(grip, list);
    board.append(column);
  });
  into.append(sheet, root);

  const log: string[] = [];
  const told = (target: DragTarget | null) =>
    target === null
      ? 'nowhere'
      : target.kind === 'onto'
        ? `onto ${target.item} in ${target.list}`
        : `${target.list} before ${target.before ?? 'the end'} (${target.index})`;
  const sensor = createPointerSensor(root, {
    handles: { column: '.grip' },
    onStart: ({ item, from }: Drag) => log.push(`lift ${item.id} from ${told({ kind: 'between', ...from })}`),
    onTarget: (target) => log.push(told(target)),
    onDrop: ({ item, target }) => log.push(`drop ${item.id}: ${told(target)}`),
    onCancel: (reason: DragCancelReason, { item }: Drag) => log.push(`cancel ${item.id}: ${reason}`),
    ...options,
  });
  const find = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector}.`);
    return found;
  };
  return {
    root,
    board,
    sensor,
    log,
    makeCard,
    item: (id: string) => find(`[data-drag-item="${id}"]`),
    list: (id: string) => find(`[data-drag-list="${id}"]`),
    preview: () => root.querySelector<HTMLElement>('[data-drag-preview]'),
    /** Waits until nothing is left of a drag: the landing takes a frame at least, and longer on a busy machine. */
    landed: () =>
      vi.waitFor(() => {
        const marks = ['data-drag-active', 'data-dragging', 'data-drag-over', 'data-drop'];
        const overlays = ['data-drag-preview', 'data-drag-indicator'];
        const left = [...marks, ...overlays].filter(
          (name) => root.hasAttribute(name) || root.querySelector(`[${name}]`),
        );
        expect(left).toEqual([]);
      }),
    remove() {
      sensor.destroy();
      sheet.remove();
      root.remove();
    },
  };
}
export type Board = ReturnType<typeof buildBoard>;
