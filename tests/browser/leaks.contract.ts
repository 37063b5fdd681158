import { defineElements } from 'plinth/elements';
import { MOVE_GRACE } from '../../src/embed/elements/element-life';
import { watchPage } from '../helpers/watch-page';
import { find, openElement } from './elements/open-element';

const pause = (ms: number) => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms)));
const soon = { timeout: MOVE_GRACE + 15_000, interval: 250 };

/** A hundred in the deep run, twenty every day: the element has its hundred then, and both end the same widget. */
const IN_THE_PAGE = import.meta.env['PLINTH_DEEP'] ? 10 : 2;

/** What comes and goes, and what proves that it is there: a press on it makes it fetch and show more. */
export interface Leaving {
  readonly name: string;
  readonly tag: keyof HTMLElementTagNameMap & `plinth-${string}`;
  readonly properties: object;
  readonly mount: (place: HTMLElement) => { unmount(): void };
  readonly way: string;
}

export function describeLeaks({ name, tag, properties, mount, way }: Leaving): void {
  /** Ten at once; the first fetches the code and lets React set up what it has once per page. */
  async function measure(batches: number, show: (count: number) => Promise<void>) {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    await show(1);
    await pause(MOVE_GRACE + 500);
    const watched = watchPage();
    const before = watched.state();
    for (let batch = 0; batch < batches; batch += 1) await show(10);
    await vi.waitFor(() => expect(watched.state()).toEqual(before), soon);
    watched.stop();
  }

  describe(`${name}, many times`, () => {
    it('as an element leaves no node, style, listener, timer, observer or channel after a hundred', async () => {
      defineElements();
      const gone: HTMLElement[] = [];
      await measure(10, async (count) => {
        const elements = Array.from({ length: count }, () => openElement(tag, properties as never));
        await Promise.all(elements.map((element) => find(element, way)));
        elements[0]!.shadowRoot!.querySelector<HTMLElement>(way)!.click();
        await pause(20);
        for (const element of elements) element.remove();
        gone.push(...elements);
      });
      expect(gone).toHaveLength(101);
      for (const element of gone) {
        expect(element.shadowRoot?.childNodes).toHaveLength(0);
        expect(element.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
      }
    }, 120_000);

    it('in the page itself leaves nothing either', async () => {
      await measure(IN_THE_PAGE, async (count) => {
        const shown = Array.from({ length: count }, () => {
          const place = document.body.appendChild(document.createElement('div'));
          return { place, handle: mount(place) };
        });
        for (const { place } of shown)
          await vi.waitFor(() => expect(place.querySelector(way)).not.toBeNull(), soon);
        shown[0]!.place.querySelector<HTMLElement>(way)!.click();
        await pause(20);
        for (const { place, handle } of shown) {
          handle.unmount();
          expect(place.childNodes).toHaveLength(0);
          place.remove();
        }
      });
    }, 120_000);
  });
}
