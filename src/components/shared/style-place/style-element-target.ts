import { canAdoptSheets, createAdoptedSheetTarget, type StylePlace } from './adopted-sheet-target';
import { refusedSheet } from './refused-sheet';
import { NONCE_REFUSED, sayOnce, STYLES_REFUSED } from './say-once';

/**
 * Real style elements in `root`, remembered so that they leave with the widget. The same stand-in as
 * `createAdoptedSheetTarget` otherwise. An element that the page's policy refuses has no sheet: it is taken back, and an
 * adopted sheet stands in for it, which needs no permission.
 */
export function createStyleElementTarget(root: Document | ShadowRoot): StylePlace {
  const parent = 'head' in root ? root.head : root;
  const own = new Set<HTMLStyleElement>();
  const adopted = canAdoptSheets(root) ? createAdoptedSheetTarget(root) : undefined;

  const insert = (style: HTMLStyleElement): HTMLStyleElement => {
    parent.append(style);
    if (style.sheet === null) return standIn(style);
    own.add(style);
    return style;
  };

  function standIn(style: HTMLStyleElement): HTMLStyleElement {
    style.remove();
    sayOnce(adopted ? NONCE_REFUSED : STYLES_REFUSED);
    if (adopted) return adopted.node.insertBefore(style, null);
    Object.defineProperty(style, 'sheet', { value: refusedSheet(), configurable: true });
    return style;
  }

  const node = {
    querySelectorAll: () => [],
    getRootNode: () => root,
    insertBefore: insert,
    appendChild: insert,
  };

  return {
    node: node as unknown as HTMLElement,
    release() {
      for (const style of own) style.remove();
      own.clear();
      adopted?.release();
    },
  };
}
