// Sample 9 of stories/goal-tracker/GoalTracker.mdx, by `npm run build:samples`. Do not edit.
import { useKeyResult, useLiveRegion, type GoalTrackerHook } from 'plinth/hooks';

function CheckIn({ goals, id }: { goals: GoalTrackerHook; id: string }) {
  const reading = useKeyResult(goals.context, id);
  if (!reading) return null;
  return (
    <form {...goals.getCheckInProps(id)}>
      <h4 {...goals.getCheckInTitleProps(id)}>{reading.keyResult.title}</h4>
      <div {...goals.getKeyResultProgressProps(id)} />
      <input name="value" aria-label="Value" />
      <input name="note" aria-label="Note" />
      <button type="submit">Save</button>
    </form>
  );
}

function Said({ goals }: { goals: GoalTrackerHook }) {
  const { politeProps, politeText, assertiveProps, assertiveText } = useLiveRegion(goals.context.announcer);
  return (
    <>
      <p {...politeProps}>{politeText}</p>
      <p {...assertiveProps}>{assertiveText}</p>
    </>
  );
}
export { CheckIn, Said };
