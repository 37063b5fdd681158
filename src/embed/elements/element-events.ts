import type { PlinthError } from '../../hooks/shared/plinth-context';
import type { ElementDeclaration } from './element.types';

export interface ElementEvents {
  emit(type: `plinth-${string}`, detail: unknown): boolean;
  report(error: PlinthError): void;
}

/** How an element speaks to its page: events that bubble and leave every shadow root. */
export function createElementEvents(element: HTMLElement, declaration: ElementDeclaration): ElementEvents {
  const emit = (type: `plinth-${string}`, detail: unknown): boolean => {
    const view = element.ownerDocument.defaultView ?? window;
    const cancelable = declaration.events[type]?.cancelable ?? false;
    return element.dispatchEvent(
      new view.CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }),
    );
  };
  return { emit, report: (error) => void emit('plinth-problem', error) };
}
