const said = new Set<string>();

/** For the developers of a page, in production too: said once per page, however many widgets it has. */
export function sayOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.error(`Plinth: ${text}`);
}

export const STYLES_REFUSED =
  'this page refused the styles of a widget. It works, but without its look. Pass the nonce of the policy, or mount it in a shadow root.';
export const NONCE_REFUSED =
  'this page refused a style element, nonce or not, so styles are adopted sheets instead. Leave the nonce out, or correct it.';
export const CONDITIONS_LEFT_OUT =
  'plinth.js asks every statement, also those with a condition (visibleIf). elements-loader.js and the npm package read conditions.';
