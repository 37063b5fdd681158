// Sample 3 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { createTheme, readHost } from 'plinth/theme';

const variables = (await (await fetch('/canvas/brand_variables')).json()) as Record<string, string>;
const look = readHost('canvas', (name) => variables[name.replace('--', '')] ?? '');
const made = look && createTheme(look.brand);
export { variables, look, made };
