import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { mount } from '../../../src/embed/mount';
import type { HostPage } from './host-page';

/** A widget on a host's page. */
export interface Shown {
  /** Where its parts are: the shadow root, or the page. */
  readonly root: ShadowRoot | Document;
  remove(): void;
}

const PROPS = { instrument: pulse5, pagination: 'subscales', theme: 'light' } as const;

/** The two ways of putting the assessment on a page that every `npm test` tries. */
export const WAYS = {
  'the element, in a shadow root': (page: HostPage): Shown => {
    defineElements({ window: page.view });
    const element = page.document.createElement('plinth-trust-assessment');
    Object.assign(element, PROPS);
    page.host.append(element);
    return { root: element.shadowRoot ?? later(element), remove: () => element.remove() };
  },
  'mounted in the page itself': (page: HostPage): Shown => {
    const handle = mount(page.host, TrustAssessmentForm, PROPS);
    return { root: page.document, remove: handle.unmount };
  },
} as const;

export type Way = keyof typeof WAYS;

/** The shadow root comes with the code, a moment later. */
function later(element: HTMLElement): ShadowRoot {
  return new Proxy({} as ShadowRoot, {
    get(_, name) {
      const root = element.shadowRoot;
      if (!root) return name === 'querySelector' ? () => null : () => [];
      const value: unknown = Reflect.get(root, name, root);
      return typeof value === 'function' ? (value.bind(root) as unknown) : value;
    },
  });
}

export function part(shown: Shown, selector: string): Promise<HTMLElement> {
  return vi.waitFor(
    () => {
      const found = shown.root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing matches ${selector}.`);
      return found;
    },
    { timeout: 15_000 },
  );
}

export const whole = (shown: Shown) => part(shown, '[data-plinth-part="trust-assessment-root"]');

/** What a person does: answers by pointer, moves by key, goes on, goes back. */
export async function journey(shown: Shown, page: HostPage): Promise<void> {
  const first = await part(shown, '[role="radio"]');
  const group = first.closest('[role="radiogroup"]')!;
  const options = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  for (const option of options) {
    const box = option.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  // Nothing of the page lies over it.
  const box = first.getBoundingClientRect();
  const at = (first.getRootNode() as ShadowRoot).elementFromPoint(
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
  expect(first.contains(at) || at?.contains(first)).toBe(true);

  options[1]!.click();
  await vi.waitFor(() => expect(options[1]).toHaveAttribute('aria-checked', 'true'));
  options[1]!.focus();
  const { KeyboardEvent } = page.view;
  const key = { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true };
  options[1]!.dispatchEvent(new KeyboardEvent('keydown', key));
  await vi.waitFor(() => expect((options[2]!.getRootNode() as ShadowRoot).activeElement).toBe(options[2]));
  expect(options[1]).toHaveAttribute('aria-checked', 'true');

  const buttons = async () => [
    ...(await part(shown, '[data-plinth-part="assessment-footer"]')).querySelectorAll<HTMLElement>('button'),
  ];
  const title = () =>
    shown.root.querySelector('[data-plinth-part="trust-assessment-root"] [data-plinth-focus="heading"]')
      ?.textContent;
  const before = title();
  (await buttons()).at(-1)!.click();
  await vi.waitFor(() => expect(title()).not.toBe(before));
  (await buttons())[0]!.click();
  await vi.waitFor(() => expect(title()).toBe(before));
  await part(shown, '[role="radio"][aria-checked="true"]');
}
