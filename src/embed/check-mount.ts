import type { ComponentType } from 'react';

const WIDGET_KINDS = ['function', 'symbol'];

/** Throws in plain words where a page found no element, as it always threw, but for the words. */
export function assertPlace(place: Partial<Node> | null | undefined): void {
  // An element, a document or a shadow root, of any window.
  if (![1, 9, 11].includes(place?.nodeType ?? 0))
    throw new TypeError('Plinth.mount: there is no element. Check its id, and run the script after it.');
}

/** What was handed in, or a widget that fails in plain words: the page goes on, and its `onError` and the console are told. */
export function knownWidget<Props>(Widget: ComponentType<Props>): ComponentType<Props> {
  const { $$typeof } = Object(Widget) as { $$typeof?: unknown };
  return WIDGET_KINDS.includes(typeof ($$typeof ?? Widget)) ? Widget : Unknown;
}

function Unknown(): never {
  throw new TypeError(
    'Plinth.mount: there is no such widget. plinth.js has PyramidDiagram and TrustAssessmentForm; elements-loader.js has the others.',
  );
}
