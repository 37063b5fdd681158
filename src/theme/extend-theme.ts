import type { Theme, ThemeVariables } from './theme.types';

export interface ThemeExtension {
  /** A preset, or another theme. */
  readonly base: Theme;
  readonly name: string;
  readonly variables: ThemeVariables;
}

/** A whole theme from a few values of a brand: the base with these in their place. Neither is changed. */
export function extendTheme({ base, name, variables }: ThemeExtension): Theme {
  return { ...base, name, variables: { ...base.variables, ...variables } };
}
