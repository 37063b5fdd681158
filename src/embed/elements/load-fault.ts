import { faultMessages } from '../../locales/en/fault.messages';
import type { Catalogue, Message } from '../../locales/types';

/**
 * What stands in an element whose code could not be fetched: one sentence and a way to try again. Without React, which is
 * part of what did not come.
 */
export function showLoadFault(element: HTMLElement, messages: unknown, onRetry: () => void): void {
  const catalogue = messages as Catalogue | undefined;
  // Plain sentences, so that the translator need not be in what a page loads first.
  const t = (key: keyof typeof faultMessages) => {
    const text: Message | undefined = catalogue?.shared?.[key];
    return typeof text === 'string' ? text : faultMessages[key];
  };
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const page = element.ownerDocument;
  root.querySelector('[data-plinth-part="load-fault"]')?.remove();
  const note = page.createElement('p');
  note.setAttribute('data-plinth-part', 'load-fault');
  note.setAttribute('role', 'alert');
  note.lang = catalogue?.locale ?? 'en';
  note.dir = catalogue?.direction ?? 'ltr';
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = t('action.retry');
  button.addEventListener('click', () => {
    note.remove();
    onRetry();
  });
  note.append(t('error.title'), ' ', button);
  root.append(note);
}
