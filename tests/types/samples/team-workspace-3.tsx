// Sample 3 of stories/workspace/TeamWorkspace.mdx, by `npm run build:samples`. Do not edit.
import { GoalTracker } from 'plinth/goal-tracker';
import { useTeam } from 'plinth/hooks';
import { PyramidDiagram } from 'plinth/pyramid';

function Linked() {
  const linked = useTeam({ person: me, people: team, defaultTeam: teamDocument, defaultGoals: goals, defaultRetros: retros });
  return (
    <div {...linked.rootProps}>
      <PyramidDiagram {...linked.pyramidProps} onSelectedChange={(level) => level && linked.commands.openRetroFor(level)} />
      <GoalTracker {...linked.goalProps} />
    </div>
  );
}
export { Linked };
