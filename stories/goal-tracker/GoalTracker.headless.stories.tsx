import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveRegion } from 'plinth';
import { useGoalList, useGoalTracker } from 'plinth/goal-tracker';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PEOPLE } from './data/people';
import { TEAM_TODAY, teamGoals } from './data/team-goals';
import './headless.css';

const document = teamGoals();

/** A host's own markup and styles: an article per goal, a form per key result. Everything else comes from the hook. */
function PlainGoals() {
  const { state, context, rootProps, commands, ...get } = useGoalTracker({
    defaultDocument: document,
    today: TEAM_TODAY,
    person: PEOPLE[0],
    people: PEOPLE,
  });
  const list = useGoalList(context, state.view);
  const reading = context.read(context.store.getSnapshot());
  return (
    <section {...rootProps} className="plain-goals" aria-label="Goals">
      <label>
        Search
        <input
          value={state.view.search ?? ''}
          onChange={(event) => commands.setView({ search: event.target.value }, event)}
        />
      </label>
      {list.lanes[0]?.ids.map((id) => {
        const goal = reading.goal(id)!;
        return (
          <article key={id} {...get.getGoalProps(id)}>
            <h3>
              <button {...get.getGoalButtonProps(id)}>{goal.goal.title}</button>
            </h3>
            <div
              {...get.getProgressProps(id)}
              ref={(node) =>
                node?.style.setProperty('--share', `${Math.round(goal.progress.clamped * 100)}%`)
              }
            />
            {id === state.selectedGoal &&
              goal.keyResults.map(({ keyResult, value }) => (
                <form key={keyResult.id} {...get.getCheckInProps(keyResult.id)}>
                  <strong {...get.getCheckInTitleProps(keyResult.id)}>{keyResult.title}</strong>
                  <label>
                    Value now
                    <input name="value" defaultValue={value ?? ''} />
                  </label>
                  <label>
                    What changed?
                    <input name="note" />
                  </label>
                  <button type="submit">Save</button>
                </form>
              ))}
          </article>
        );
      })}
      <button type="button" onClick={(event) => commands.undo(event)}>
        Undo
      </button>
      <LiveRegion announcer={context.announcer} />
    </section>
  );
}

const meta: Meta = { title: 'Goal tracker/Headless', component: PlainGoals };
export default meta;

export const Headless: StoryObj = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'We disagree in the room, not after it' }));
    const value = page.getByRole('textbox', { name: 'Value now' });
    await userEvent.clear(value);
    await userEvent.type(value, '8{Enter}');
    await waitFor(
      () => expect(canvasElement.querySelector('[role="status"]')?.textContent).toMatch(/Saved/),
      { timeout: 10_000 },
    );
  },
};
