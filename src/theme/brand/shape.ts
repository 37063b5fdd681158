import type { ThemeVariables } from '../theme.types';

/** Corners of the design in px, by token; a brand's own corner is that of a card (`lg`). */
const CORNERS = { sm: 6, md: 8, lg: 12, xl: 16 } as const;

/** The typeface and the corners of a brand. */
export function shapeOf({ font, radius }: { font?: string | undefined; radius?: number | undefined }) {
  const variables: ThemeVariables = {
    ...(font === undefined ? {} : { '--plinth-font-family': font.trim() }),
    ...(radius === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(CORNERS).map(([name, corner]) => [
            `--plinth-radius-${name}`,
            `${Math.round((corner * radius) / CORNERS.lg)}px`,
          ]),
        )),
  };
  return variables;
}
