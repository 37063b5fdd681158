import { defineElements } from 'plinth/elements';

type Names = keyof HTMLElementTagNameMap & `plinth-${string}`;

/** An element as a page would make it: created, given its properties, and put on the page. */
export function openElement<Name extends Names>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { readonly attributes?: never } = {},
  attributes: Readonly<Record<string, string>> = {},
  parent: HTMLElement = document.body,
): HTMLElementTagNameMap[Name] {
  defineElements();
  const element = document.createElement(name);
  Object.assign(element, properties);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

/** Waits until something inside the element's shadow root matches. */
export function find(element: HTMLElement, selector: string): Promise<HTMLElement> {
  return vi.waitFor(
    () => {
      const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing in <${element.localName}> matches ${selector}.`);
      return found;
    },
    { timeout: 15_000 },
  );
}

export const checked = (element: HTMLElement): number =>
  element.shadowRoot?.querySelectorAll('[aria-checked="true"]').length ?? 0;
