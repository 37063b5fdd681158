// Sample 7 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { createTheme } from 'plinth/theme';

const page = getComputedStyle(document.documentElement);
const primary = page.getPropertyValue('--brand').trim();
const made = primary === '' ? undefined : createTheme({ primary, radius: 6 });
export { page, primary, made };
