/**
 * Takes rules and does nothing with them: what a style element is given as its sheet where the page allows none, so that
 * the library of styles does not throw and the widget stays usable.
 */
export function refusedSheet(): CSSStyleSheet {
  const sheet = {
    cssRules: [],
    insertRule: () => 0,
    deleteRule: () => undefined,
    replaceSync: () => undefined,
  };
  // A duck: these are the members that styled-components and we touch.
  return sheet as unknown as CSSStyleSheet;
}
