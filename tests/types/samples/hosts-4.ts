// Sample 4 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { fromInstructureUi, hostTheme } from 'plinth/theme';

const theme = hostTheme(fromInstructureUi(instUiTheme)); // null where it has no main colour
export { theme };
