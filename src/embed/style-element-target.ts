import type { StylePlace } from './adopted-sheet-target';

/**
 * Real style elements in `root`, remembered so that they leave with the widget. The same stand-in as
 * `createAdoptedSheetTarget` otherwise.
 */
export function createStyleElementTarget(root: Document | ShadowRoot): StylePlace {
  const parent = 'head' in root ? root.head : root;
  const own = new Set<HTMLStyleElement>();

  const insert = (style: HTMLStyleElement): HTMLStyleElement => {
    parent.append(style);
    own.add(style);
    return style;
  };

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
    },
  };
}
