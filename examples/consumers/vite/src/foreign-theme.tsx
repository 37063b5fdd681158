import type { ComponentType, ReactNode } from 'react';
// @ts-expect-error -- another copy of the library, older, that comes without types
import { ThemeProvider as Untyped } from 'styled-components-theirs';

const TheirProvider = Untyped as ComponentType<{ readonly theme: object; readonly children: ReactNode }>;

/** The theme of a host that has a copy of styled-components of its own. */
export function ForeignTheme({ children }: { readonly children: ReactNode }) {
  return <TheirProvider theme={{ plinth: 'theirs', space: null }}>{children}</TheirProvider>;
}
