// Sample 3 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { createTheme, exportTheme } from 'plinth/theme';

const made = createTheme({ name: 'acme', primary: '#0b6e4f' });
if (made.ok) {
  exportTheme(made.value, 'dtcg'); // acme.tokens.json: all modes, createTheme reads it back
  exportTheme(made.value, 'css'); // acme.css: for pages that hand in no theme
  exportTheme(made.value, 'typescript'); // acme.theme.ts
}
export { made };
