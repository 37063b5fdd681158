// Runs in the page. Every operation ends after its frame, so that style, layout and paint are part of the cost.
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { BenchPage } from './page.types';

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** In a task of its own, so that Chromium counts it as the page's script. */
const inTask = (work: () => void) =>
  new Promise<void>((resolve) =>
    setTimeout(() => {
      work();
      resolve();
    }),
  );

/** Of a retro board. */
const COLUMNS = 4;

/** Long enough for what a page puts off: passive effects, observers, timers of a debounce. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 300));

async function until(done: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    await frame();
    if (done()) return;
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** As a person's input does it: the value past React's own setter, then the event. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

function found<T>(thing: T | null | undefined, what: string): T {
  if (thing == null) throw new Error(`The page has no ${what}`);
  return thing;
}

/** Elements inside, the strokes of an icon not among them: an icon is one thing to see, drawn by an `<svg>` or by CSS. */
const count = (element: Element | null | undefined) =>
  element ? element.querySelectorAll(':not(svg[viewBox="0 0 16 16"] *)').length : 0;

/** The field of an open check-in: it has the focus, so it need not be looked for in a large page. */
function checkInField(): HTMLInputElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.name === 'value' ? activeElement : null;
}

export function start(page: BenchPage): void {
  const container = document.createElement('div');
  document.body.append(container);
  let root: Root | undefined;
  let round = 0;

  const render = (size: number) => flushSync(() => root?.render(page.element(size, round, 'browser')));
  const show = (size: number) => {
    root = createRoot(container);
    render(size);
  };

  const bench = {
    /** Makes what a host has in its hands before it shows the page: the questionnaire, the board, the goals. */
    prepare: (size: number) => void page.element(size, round, 'browser'),
    async mount(size: number) {
      await inTask(() => show(size));
      await until(() => page.ready(container), 'mount');
      await settle();
    },
    unmount() {
      root?.unmount();
      root = undefined;
    },
    async answers(count: number, size: number) {
      for (let turn = 0; turn < count; turn += 1) {
        const point = 1 + ((turn + Math.floor(turn / size)) % 5);
        await inTask(() => page.answer?.(container, turn % size, point));
        await frame();
      }
      await settle();
    },
    /** Answers the rest, outside of what is measured. */
    async fill(from: number, size: number) {
      for (let index = from; index < size; index += 1) {
        page.answer?.(container, index, 1 + (index % 5));
        if (index % 10 === 9) await frame();
      }
      await settle();
    },
    async review() {
      await inTask(() => page.review?.(container));
      await frame();
      await settle();
    },
    async submit() {
      await inTask(() => page.submit?.(container));
      await until(() => page.submitted?.(container) ?? true, 'submit');
      await settle();
    },
    async updates(count: number, size: number) {
      for (let turn = 0; turn < count; turn += 1) {
        round += 1;
        await inTask(() => render(size));
        await frame();
      }
      await settle();
    },
    async cycles(count: number, size: number) {
      for (let turn = 0; turn < count; turn += 1) {
        await inTask(() => show(size));
        await until(() => page.ready(container), 'mount');
        bench.unmount();
        await frame();
      }
      await settle();
    },
    /** The first cards of every column in turn. */
    async votes(count: number) {
      for (let turn = 0; turn < count; turn += 1) {
        await inTask(() => page.vote?.(container, turn % COLUMNS, Math.floor(turn / COLUMNS)));
        await frame();
      }
      await settle();
    },
    async compose() {
      window.scrollTo(0, 0);
      await inTask(() => page.compose?.(container));
      await until(() => page.composed?.(container) === document.activeElement, 'composer');
      await settle();
    },
    composed: () => page.composed?.(container)?.value,
    /** From the middle of the first card to the gap below the third of the last column. */
    async dragPlan() {
      window.scrollTo(0, 0);
      await settle();
      const card = found(page.card?.(container, 0, 0), 'card');
      const { left, top } = card.getBoundingClientRect();
      const [above, below] = [2, 3].map((row) =>
        found(page.card?.(container, COLUMNS - 1, row), 'card').getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return {
        id: page.cardId?.(card),
        from: { x: left + 60, y: top + 16 },
        to: { x: above.left + 60, y: (above.bottom + below.top) / 2 },
      };
    },
    /** Id of the card that stands where `dragPlan` leads. */
    dropped: () => {
      const card = page.card?.(container, COLUMNS - 1, 3);
      return card ? page.cardId?.(card) : undefined;
    },
    frame,
    settle,
    /** A value for one key result after another, in the first goals. */
    async checkIns(from: number, count: number) {
      for (let turn = from; turn < from + count; turn += 1) {
        await inTask(() => page.openCheckIn?.(container, Math.floor(turn / 3), turn % 3));
        await until(() => checkInField() !== null, 'check-in');
        await inTask(() => {
          const field = found(checkInField(), 'field');
          enter(field, String(Number(field.value) + 0.5));
          field.form?.requestSubmit();
        });
        await until(() => checkInField() === null, 'saved');
      }
      await settle();
    },
    /** Each time a word is looked for and given up again. */
    async filters(count: number, word: string) {
      for (let turn = 0; turn < count; turn += 1) {
        for (const text of [word, '']) {
          await inTask(() => enter(found(page.search?.(container), 'search'), text));
          await frame();
        }
      }
      await settle();
    },
    async openSort() {
      await inTask(() => page.openSort?.(container));
      await until(() => page.sortField?.(container) != null, 'sort');
      await settle();
    },
    async sorts(orders: readonly string[]) {
      for (const order of orders) {
        await inTask(() => enter(found(page.sortField?.(container), 'sort'), order));
        await frame();
      }
      await settle();
    },
    items: () => page.items?.(container) ?? 0,
    itemElements: () => count(page.item?.(container)),
    hasReview: page.review !== undefined,
    elements: () => count(container),
    html: () => container.innerHTML,
  };
  Object.assign(globalThis, { bench });
}
