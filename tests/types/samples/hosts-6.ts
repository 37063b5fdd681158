// Sample 6 of stories/theming/Hosts.mdx, by `npm run build:samples`. Do not edit.
import { fromTeams, hostTheme } from 'plinth/theme';

const onTeamsTheme = (name: string) => render(hostTheme(fromTeams(name)) ?? 'auto');
onTeamsTheme(teamsContext.app.theme); // 'default', 'dark' or 'contrast'
teams.app.registerOnThemeChangeHandler(onTeamsTheme);
export { onTeamsTheme };
