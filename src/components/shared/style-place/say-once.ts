const said = new Set<string>();

/** For the developers of a page, in production too: said once per page, however many widgets it has. */
export function sayOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.error(`Plinth: ${text}`);
}

export const STYLES_REFUSED =
  'this page refused the styles of a widget. It works without its look. Pass the nonce of the policy, or mount in a shadow root.';
export const NONCE_REFUSED =
  'this page refused a style element, nonce or not. Styles are adopted sheets instead. Leave the nonce out, or correct it.';
export const STYLES_ADOPTED =
  'this page refused a style element, so widgets in React adopt sheets instead. What a server renders needs the nonce of the page.';
export const CONDITIONS_LEFT_OUT =
  'plinth.js asks every statement. elements-loader.js reads their visibleIf.';
