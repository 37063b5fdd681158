import type { ThemeVariables } from './theme.types';

/** `--plinth-a:1px;--plinth-b:2px;` to an object. For our own generated text; a value there holds no semicolon. */
export function readDeclarations(css: string): ThemeVariables {
  const entries = css
    .split(';')
    .filter((declaration) => declaration !== '')
    .map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon), declaration.slice(colon + 1)];
    });
  return Object.fromEntries(entries);
}

/** The way back, in the order of the object. The values must have been checked, see `checkTheme`. */
export function printDeclarations(variables: ThemeVariables): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}:${value};`)
    .join('');
}
