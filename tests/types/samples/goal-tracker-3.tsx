// Sample 3 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import type { Binding, Connection } from 'plinth/collab';
import { GoalTracker, type GoalsStore } from 'plinth/goal-tracker';

// `binding` of `bindYjs(store, doc, …)`, `connection` of `watchConnection(provider, doc)`.
export const LiveGoals = (live: { store: GoalsStore; binding: Binding; connection: Connection }) => (
  <GoalTracker store={live.store} presence={live.binding.presence} connection={live.connection} />
);
export {};
