// Sample 5 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { fromSharePoint, hostTheme } from 'plinth/theme';

const onThemeChanged = (sectionTheme: unknown) => {
  const theme = hostTheme(fromSharePoint(sectionTheme));
  render(theme ?? 'auto');
};
export { onThemeChanged };
