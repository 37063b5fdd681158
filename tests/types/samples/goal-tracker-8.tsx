// Sample 8 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { LiveRegion } from 'plinth';
import { createEnvironment, createGoalsDocument } from 'plinth/core';
import { useGoalList, useGoalTracker } from 'plinth/goal-tracker';

const empty = createGoalsDocument(createEnvironment());

function PlainGoals() {
  const goals = useGoalTracker({ defaultDocument: empty });
  const list = useGoalList(goals.context, goals.state.view);
  const reading = goals.context.read(goals.context.store.getSnapshot());
  return (
    <section {...goals.rootProps} aria-label="Goals">
      {list.lanes[0]?.ids.map((id) => (
        <article key={id} {...goals.getGoalProps(id)}>
          <h3>
            <button {...goals.getGoalButtonProps(id)}>{reading.goal(id)?.goal.title}</button>
          </h3>
          <div {...goals.getProgressProps(id)} />
        </article>
      ))}
      <LiveRegion announcer={goals.context.announcer} />
    </section>
  );
}
export { empty, PlainGoals };
