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

/** Long enough for what a page puts off: passive effects, observers, timers of a debounce. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 300));

async function until(done: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    await frame();
    if (done()) return;
  }
  throw new Error(`Waited in vain: ${what}`);
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
    hasReview: page.review !== undefined,
    elements: () => container.querySelectorAll('*').length,
    html: () => container.innerHTML,
  };
  Object.assign(globalThis, { bench });
}
