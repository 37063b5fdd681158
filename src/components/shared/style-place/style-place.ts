import { canAdoptSheets, createAdoptedSheetTarget, type StylePlace } from './adopted-sheet-target';
import { createStyleElementTarget } from './style-element-target';

/**
 * Where the styles of one mount go. Adopted sheets need no permission under `style-src 'self'`, so they are the
 * default. A nonce means that the host wants style elements; browsers from before March 2023 get them too.
 */
export function stylePlaceFor(root: Document | ShadowRoot, nonce?: string): StylePlace {
  if (nonce === undefined && canAdoptSheets(root)) return createAdoptedSheetTarget(root);
  return createStyleElementTarget(root);
}

/** The document or shadow root that an element is, or will be, shown in. */
export function styleRootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'styleSheets' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
}
