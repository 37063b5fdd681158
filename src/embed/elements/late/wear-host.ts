import { HOST_VARIABLES } from '../../../theme/hosts/host-variables';
import { followHost } from '../../../theme/hosts/follow-host';
import type { HostSystem } from '../../../theme/hosts/host.types';
import { modeStyleSheet } from '../../../theme/export/theme-style-sheet';

const isHost = (name: string): name is HostSystem => Object.hasOwn(HOST_VARIABLES, name);

/**
 * Widgets of this page wear the look of the host around them, now and whenever it changes, made readable. By one adopted style
 * sheet, so that an element which comes later wears it too. A `theme` that an element was handed as an object stays its own.
 *
 * @param host one of the systems that `followHost` knows
 * @returns how to stop, or the names there are, if this is none of them
 */
export function wearHost(host: string, prefix = 'plinth', page = document): (() => void) | readonly string[] {
  if (!isHost(host)) return Object.keys(HOST_VARIABLES);
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const stop = followHost({
    host,
    element: page.documentElement,
    onTheme: (theme) => sheet.replaceSync(theme ? modeStyleSheet(theme, prefix) : ''),
  });
  return () => {
    stop();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
