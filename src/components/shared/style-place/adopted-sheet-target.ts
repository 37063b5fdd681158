import { refusedSheet } from './refused-sheet';
import { sayOnce, STYLES_REFUSED } from './say-once';

/** Where the styles of one mount go. */
export interface StylePlace {
  /** Give this to `StyleTarget`. It has only the members that styled-components 6 touches. */
  readonly node: HTMLElement;
  /** Takes the styles away again. */
  release(): void;
}

/** True where the root and its window can adopt constructed sheets (all browsers since March 2023). */
export function canAdoptSheets(root: Document | ShadowRoot): boolean {
  const view = windowOf(root);
  return 'adoptedStyleSheets' in root && view !== null && 'replaceSync' in view.CSSStyleSheet.prototype;
}

/**
 * A stand-in for the node that styled-components inserts its `<style>` into. A policy of `style-src 'self'` without a
 * nonce forbids style elements but allows adopted sheets, so the element is never connected: it reports a
 * constructed sheet as its own, and that sheet is adopted by `root`.
 *
 * This leans on how styled-components 6.4 to 6.6 makes its tags (`sheet/dom.ts`, `sheet/Tag.ts`): it asks the target
 * for `querySelectorAll('style[data-styled]')` and `getRootNode()`, calls `insertBefore(style, null)`, then writes
 * either through `style.sheet` (production) or by text nodes in the element (development). The test
 * `tests/browser/csp-shadow` fails when a release does it differently.
 *
 * @param root the shadow root or document that shows the widget; sheets are made by its own window, as the platform asks.
 */
export function createAdoptedSheetTarget(root: Document | ShadowRoot): StylePlace {
  const own = new Set<CSSStyleSheet>();

  const adopt = (style: HTMLStyleElement): HTMLStyleElement => {
    const sheet = adoptSheet(root);
    Object.defineProperty(style, 'sheet', { value: sheet ?? refusedSheet(), configurable: true });
    if (sheet) {
      mirrorText(style, sheet);
      own.add(sheet);
    }
    return style;
  };

  const node = {
    querySelectorAll: () => [],
    getRootNode: () => root,
    insertBefore: adopt,
    appendChild: adopt,
  };

  return {
    // A duck, not an element: the comment above lists every call that reaches it.
    node: node as unknown as HTMLElement,
    release() {
      if (own.size === 0) return;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.has(sheet));
      own.clear();
    },
  };
}

/** An empty sheet that shows in `root`, or nothing where the page does not let it. */
function adoptSheet(root: Document | ShadowRoot): CSSStyleSheet | undefined {
  try {
    const view = windowOf(root) ?? window;
    const sheet = new view.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    sayOnce(STYLES_REFUSED);
    return undefined;
  }
}

/** In development the rules arrive as text nodes; an unconnected style element would never parse them. */
function mirrorText(style: HTMLStyleElement, sheet: CSSStyleSheet): void {
  const insertBefore = style.insertBefore.bind(style);
  const removeChild = style.removeChild.bind(style);
  style.insertBefore = (child, reference) => {
    const inserted = insertBefore(child, reference);
    sheet.replaceSync(style.textContent ?? '');
    return inserted;
  };
  style.removeChild = (child) => {
    const removed = removeChild(child);
    sheet.replaceSync(style.textContent ?? '');
    return removed;
  };
}

function windowOf(root: Document | ShadowRoot): (Window & typeof globalThis) | null {
  return ('defaultView' in root ? root : root.ownerDocument).defaultView;
}
