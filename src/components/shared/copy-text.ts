'use client';
import { ownerWindow } from '../../hooks/shared/dom';

/**
 * Puts a text where it can be pasted from, and says whether it is there: a page that is not secure has no clipboard, and an iframe
 * may have been given none.
 * @param near An element of the page that the text is for.
 */
export async function copyText(near: Element, text: string): Promise<boolean> {
  try {
    await ownerWindow(near).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
