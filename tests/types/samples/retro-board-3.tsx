// Sample 3 of stories/retro-board/RetroBoard.mdx, by `npm run build:samples`. Do not edit.
import {
  createEnvironment,
  createGoalsDocument,
  createStore,
  goalsModel,
  keyBetween,
  sortByOrder,
} from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { RetroBoard, type GoalWish } from 'plinth/retro-board';

const env = createEnvironment();
const goals = createStore({ model: goalsModel, document: createGoalsDocument(env), env, actor: me.id });

function makeGoal({ actionId, text, owners }: GoalWish) {
  const last = sortByOrder(Object.values(goals.getSnapshot().goals)).at(-1);
  goals.dispatch({
    type: 'goal.add',
    goal: {
      id: `sprint-18.${actionId}`,
      title: text,
      order: keyBetween(last?.order ?? null, null),
      period: null, // not planned yet
      owners: Object.fromEntries(owners.map((person) => [person, true as const])),
    },
  });
}

<>
  <RetroBoard storageKey="sprint-18" person={me} onMakeGoal={makeGoal} />
  <GoalTracker store={goals} person={me} />
</>;
export { env, goals, makeGoal };
