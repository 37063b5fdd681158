import { canAdoptSheets } from '../components/shared/style-place/adopted-sheet-target';
import { sayOnce, STYLES_REFUSED } from '../components/shared/style-place/say-once';

/**
 * What stands between a page and a widget in a shadow root. Inherited properties pass the boundary, and a page's rules
 * for the host element win over `:host`, so an element inside it starts from nothing. The font comes through, because a
 * widget speaks in the voice of its page, and so do custom properties, which are how a page themes it.
 */
const RESET = `:host { display: block; }
:host([hidden]) { display: none; }
[data-plinth-part="mount-container"] { all: initial; display: block; font-family: inherit; user-select: text; }`;

/** @returns a function that takes it away again. */
export function resetShadow(root: ShadowRoot, nonce: string | undefined): () => void {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (view && canAdoptSheets(root)) {
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(RESET);
      root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      };
    } catch {
      sayOnce(STYLES_REFUSED);
      return () => undefined;
    }
  }
  const style = page.createElement('style');
  if (nonce !== undefined) style.nonce = nonce;
  style.textContent = RESET;
  root.prepend(style);
  return () => style.remove();
}
