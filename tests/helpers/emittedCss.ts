/** Every rule in force under a document or a shadow root, also those inserted through CSSOM, which no text shows. */
export function emittedCss(root: Document | ShadowRoot = document): string {
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
  return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
}
