'use client';
import { useContext } from 'react';
import { StyleSheetContext } from 'styled-components';
import type { Sheet } from './create-sheet';

/**
 * Puts sheets on the page (or into what a server collects) and answers the classes for them. They go through the sheet
 * of styled-components, which knows the nonce, the target of a shadow root and what a server has sent already, but past
 * its compiler: on a first mount that was a quarter of all work (`bench/README.md`).
 */
export function useSheet(...sheets: readonly Sheet[]): string {
  const { styleSheet } = useContext(StyleSheetContext);
  for (const { id, className, rules } of sheets) {
    if (!styleSheet.hasNameForId(id, className)) styleSheet.insertRules(id, className, rules as string[]);
  }
  return sheets.map((sheet) => sheet.className).join(' ');
}
