// What runs in a real tab of its own: a page that did something to its realm before any widget came.
// Vitest leads dynamic imports through its own page, which this one is not.
Object.assign(globalThis, {
  __vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => load() },
});

const host = new URLSearchParams(location.search).get('host');

/** H12: a frame without an origin has no storage, no database and no channels: asking throws. */
function withoutStorage() {
  const refuse = () => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { configurable: true, get: refuse });
  Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
  Object.defineProperty(navigator, 'locks', { value: undefined });
}

/** H17: methods that show up in loops, a polyfill from long ago, and everything frozen after that. */
function frozen() {
  Object.assign(Array.prototype, { contains: () => false, last: () => undefined });
  const flat = function (this: unknown[]) {
    return this.reduce<unknown[]>((all, each) => all.concat(each), []);
  };
  Object.assign(Array.prototype, { flat });
  for (const intrinsic of [Array, Map, Set, Promise, String, Number, RegExp, Date, Symbol, WeakMap])
    Object.freeze((intrinsic as { readonly prototype: object }).prototype);
  Object.freeze(Object.prototype);
  Object.freeze(Math);
  Object.freeze(JSON);
}

if (host === 'no-storage') withoutStorage();
if (host === 'frozen') frozen();

const { defineElements } = await import('../../../src/embed/elements/define-elements');
const { pulse5 } = await import('../../../src/locales/load-instrument');
defineElements();

const soon = async <T>(look: () => T | null | undefined | false): Promise<T> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Never came: ${String(look)}`);
};
const inside = (element: Element, selector: string) =>
  soon(() => element.shadowRoot?.querySelector<HTMLElement>(selector));

const calls = {
  /** Answers a statement. @returns how many answers stand, and what the form says about keeping them */
  async answers() {
    const element = document.createElement('plinth-trust-assessment');
    Object.assign(element, { instrument: pulse5, storage: 'browser' });
    document.body.append(element);
    (await inside(element, '[role="radio"]')).click();
    await inside(element, '[role="radio"][aria-checked="true"]');
    const { shadowRoot } = element;
    if (host === 'no-storage') await soon(() => shadowRoot?.textContent.includes('Not saved'));
    return {
      answers: Object.keys(element.document!.answers).length,
      status: shadowRoot?.textContent ?? '',
    };
  },
  /** Adds a card. @returns the texts on the board */
  async addsACard() {
    const element = document.createElement('plinth-retro-board');
    Object.assign(element, { person: { id: 'ada' }, storage: 'browser', privateStorage: 'browser' });
    document.body.append(element);
    (await inside(element, '[data-retro-do="compose"]')).click();
    const field = (await inside(
      element,
      '[data-plinth-part="retro-composer"] textarea',
    )) as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, 'Still works');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await soon(() => element.shadowRoot?.textContent.includes('Still works'));
    return element.shadowRoot!.textContent;
  },
};
export type AloneTab = typeof calls;
Object.assign(globalThis, { tab: calls });
