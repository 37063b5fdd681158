// Sample 1 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { followHost } from 'plinth/theme';

const stop = followHost({
  host: 'bootstrap',
  onTheme: (theme) => {
    for (const widget of document.querySelectorAll('plinth-trust-assessment')) widget.theme = theme ?? 'auto';
  },
});
export { stop };
