'use client';
import { useContext, useState, type ContextType, type JSX, type ReactNode } from 'react';
import { StyleSheetContext, StyleSheetManager } from 'styled-components';
import { canAdoptSheets } from '../style-place/adopted-sheet-target';
import { STYLES_ADOPTED, sayOnce } from '../style-place/say-once';
import { stylePlaceFor } from '../style-place/style-place';

type StyleSheet = ContextType<typeof StyleSheetContext>['styleSheet'];

/** One for all widgets of a document or shadow root. As the style elements of styled-components, it stays when they leave. */
const sheets = new WeakMap<Node, StyleSheet>();

/**
 * Around a widget whose page refused a style element: everything inside has adopted sheets, for which `style-src 'self'` asks
 * no nonce, and no look where a browser cannot adopt any. Says so to the developers of the page.
 */
export function AdoptedStyles({ children }: { readonly children: ReactNode }): JSX.Element {
  const { styleSheet } = useContext(StyleSheetContext);
  const [sheet] = useState(() => adoptedBy(styleSheet));
  return <StyleSheetManager sheet={sheet}>{children}</StyleSheetManager>;
}

function adoptedBy(refused: StyleSheet): StyleSheet {
  const root = (refused.options.target?.getRootNode() ?? document) as Document | ShadowRoot;
  let sheet = sheets.get(root);
  if (!sheet) {
    if (canAdoptSheets(root)) sayOnce(STYLES_ADOPTED);
    sheet = refused.reconstructWithOptions({ target: stylePlaceFor(root).node }, false);
    sheets.set(root, sheet);
  }
  return sheet;
}
