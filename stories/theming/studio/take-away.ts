import type { ThemeFile } from 'plinth/theme';

/** Hands a file to the browser to be saved. */
export function saveFile({ name, mediaType, text }: ThemeFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Whether the text is on the clipboard now. A page on plain http has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
