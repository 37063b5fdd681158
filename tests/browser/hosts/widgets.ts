import { defineElements } from 'plinth/elements';
import { pulse5 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { mount, type MountHandle, type MountOptions } from '../../../src/embed/mount';
import type { HostPage } from './host-page';

/** A widget on a host's page. */
export interface Shown {
  /** Where its parts are: the shadow root, or the page. */
  readonly root: ShadowRoot | Document;
  remove(): void;
}

/** A widget, and what a person does with it. */
export interface HostedWidget {
  readonly tag: `plinth-${string}`;
  readonly rootPart: string;
  /** Given to the element as properties. */
  readonly properties: object;
  /** Puts the component into the page itself. */
  readonly mount: (place: HTMLElement, options?: MountOptions) => MountHandle<never>;
  readonly journey: (shown: Shown, page: HostPage) => Promise<void>;
  /** What carries its content: on paper all of it shows, and in forced colours it has an edge. */
  readonly content: string;
}

const PROPS = { instrument: pulse5, pagination: 'subscales', theme: 'light' } as const;

export const ASSESSMENT: HostedWidget = {
  tag: 'plinth-trust-assessment',
  rootPart: 'trust-assessment-root',
  properties: PROPS,
  mount: (place, options) => mount(place, TrustAssessmentForm, PROPS, options),
  journey,
  content: '[role="radio"]',
};

export type Way = 'the element, in a shadow root' | 'mounted in the page itself';
export const ways: readonly Way[] = ['the element, in a shadow root', 'mounted in the page itself'];

export function show(widget: HostedWidget, way: Way, page: HostPage): Shown {
  if (way === 'mounted in the page itself')
    return { root: page.document, remove: widget.mount(page.host).unmount };
  defineElements({ window: page.view });
  const element = page.document.createElement(widget.tag);
  Object.assign(element, widget.properties);
  page.host.append(element);
  return { root: element.shadowRoot ?? later(element), remove: () => element.remove() };
}

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
