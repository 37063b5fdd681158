// Sample 7 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { createTheme } from 'plinth/theme';

const page = getComputedStyle(document.documentElement);
const made = createTheme({ primary: page.getPropertyValue('--brand').trim(), radius: 6 });
export { page, made };
