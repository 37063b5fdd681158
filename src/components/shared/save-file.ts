'use client';
import { ownerWindow } from '../../hooks/shared/dom';

/**
 * Hands a text or a picture to the person as a file. Works under a strict Content-Security-Policy and in an iframe.
 * @param near An element of the page that the file is for.
 */
export function saveFile(
  near: Element,
  file:
    | { readonly name: string; readonly text: string; readonly type: string }
    | { readonly name: string; readonly blob: Blob },
): void {
  const page = ownerWindow(near);
  const blob = 'blob' in file ? file.blob : new Blob([file.text], { type: `${file.type};charset=utf-8` });
  const url = page.URL.createObjectURL(blob);
  const link = near.ownerDocument.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Some browsers read the file after the click has returned.
  page.setTimeout(() => page.URL.revokeObjectURL(url), 10_000);
}
