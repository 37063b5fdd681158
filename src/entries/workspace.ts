export { TeamWorkspace } from '../components/workspace/TeamWorkspace';
export type {
  TeamWorkspaceProps,
  WorkspacePart,
  WorkspacePlace,
  WorkspaceView,
} from '../components/workspace/workspace.types';
export { createPrivateShelf, type PrivateShelf } from '../hooks/team/createPrivateShelf';
export { useTeam, type TeamHook } from '../hooks/team/useTeam';
export type {
  PersonLeft,
  RetrosChangeDetails,
  StartRetro,
  TeamCommands,
  TeamGoalsStore,
  TeamLive,
  TeamRetroStore,
  TeamStore,
  TeamWords,
  UseTeamOptions,
} from '../hooks/team/team.types';
