import type { PlinthError } from '../../../hooks/shared/plinth-context';
import { canAdoptSheets } from '../../../components/shared/style-place/adopted-sheet-target';
import { mount } from '../../mount';
import { ElementFrame, type ElementFrameProps } from './ElementFrame';

type Shown = Pick<ElementFrameProps, 'node' | 'problems' | 'failed' | 'options'>;

export interface ElementView {
  update(shown: Shown): void;
  unmount(): void;
}

/** Puts an element's widget into its shadow root. Brings React, so it loads when an element is first on a page. */
export function mountView(input: {
  readonly element: HTMLElement;
  readonly onError: (error: PlinthError) => void;
  readonly exportText: () => string | undefined;
  readonly onDismiss: () => void;
}): ElementView {
  const { element, onError, exportText, onDismiss } = input;
  const widget = element.localName;
  // From an earlier try, if there was one.
  element.shadowRoot?.querySelector('[data-plinth-part="load-fault"]')?.remove();
  const frame = { node: null, problems: [], failed: false, options: {}, onError, exportText, onDismiss };
  // In a shadow root sheets are adopted; only browsers that cannot do that need the page's nonce.
  const nonce = canAdoptSheets(element.ownerDocument) ? undefined : element.nonce || undefined;
  return mount<ElementFrameProps>(element, ElementFrame, frame, {
    shadow: true,
    ...(nonce === undefined ? {} : { nonce }),
    onError: (cause) => onError({ kind: 'render', widget, cause }),
  });
}
