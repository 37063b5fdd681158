// Sample 2 of stories/workspace/TeamWorkspace.mdx, by `npm run build:samples`. Do not edit.
import { TeamWorkspace } from 'plinth/workspace';

// A team that a host keeps: documents in, changes out.
<TeamWorkspace
  person={{ id: 'mira', name: 'Mira Okafor' }}
  people={directory}
  team={teamDocument}
  onTeamChange={(next) => save('team', next)}
  goals={goals}
  onGoalsChange={(next) => save('goals', next)}
  retros={retros}
  onRetrosChange={(next, { retro }) => save(`retro/${retro}`, next)}
  onSubmit={(response, { round, signal }) => post(`/rounds/${round}/responses`, response, signal)}
  onInvite={(round) => post(`/rounds/${round}/invitations`)}
  onCloseRound={(round) => post(`/rounds/${round}/close`)}
/>
export {};
