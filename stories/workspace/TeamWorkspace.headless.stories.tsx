import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveRegion } from 'plinth';
import { useTeam } from 'plinth/hooks';
import { expect, userEvent, within } from 'storybook/test';
import { me, NOW, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from './data';
import './headless.css';

/** A host's own markup: one table of levels with what each leads to, and what waits. The links come from the hook. */
function Linked() {
  const team = useTeam({
    person: me,
    people,
    today: TODAY,
    now: () => NOW,
    defaultTeam: sampleTeam,
    defaultGoals: sampleGoals,
    defaultRetros: sampleRetros,
  });
  const { state, commands, pyramidProps, titleOf, rootProps, announcer, format } = team;
  const { results, retro } = state.loop;
  return (
    <section {...rootProps} className="linked" aria-label={state.name}>
      <table>
        <caption>{state.name}</caption>
        <tbody>
          {pyramidProps.scores.map(({ id, score }) => {
            const { goals, retro: open, comments } = team.getLevelLeads(id);
            return (
              <tr key={id}>
                <th scope="row">{titleOf(id)}</th>
                <td>{score === null ? '' : format.number(score, 1)}</td>
                <td>
                  {goals.length} / {comments.length}
                </td>
                <td>
                  <button
                    type="button"
                    aria-pressed={open !== null}
                    onClick={(event) => commands.openRetroFor(id, event)}
                  >
                    Retro: {titleOf(id)}
                  </button>{' '}
                  <button type="button" onClick={(event) => commands.goalFor(id, event)}>
                    Goal: {titleOf(id)}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {results && (
        <p>
          Goals: {format.number(Math.round(results.progress * 100))} %, {results.achieved} / {results.total}
        </p>
      )}
      <ol aria-label="To do">
        {team.getToDos().map((toDo) => (
          <li key={toDo.id}>
            {toDo.kind}
            {toDo.kind === 'action' && (
              <button
                type="button"
                onClick={(event) => commands.promoteAction(toDo.retro, toDo.action, event)}
              >
                Goal: {toDo.title}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p>
        {state.retros.length} / {retro?.id}
      </p>
      <LiveRegion announcer={announcer} />
    </section>
  );
}

const meta: Meta<typeof Linked> = { title: 'Workspace/Headless', component: Linked };
export default meta;

/** `useTeam` alone: what links widgets, without any of them. */
export const Headless: StoryObj<typeof Linked> = {
  play: async ({ canvasElement, globals }) => {
    if (globals.locale !== 'en') return;
    const canvas = within(canvasElement);
    const open = canvas.getByRole('button', { name: 'Retro: Accountability' });
    await userEvent.click(open);
    await expect(open).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(canvas.getByRole('button', { name: /^Goal: End each stand-up/ }));
    await expect(canvas.queryByRole('button', { name: /^Goal: End each stand-up/ })).toBeNull();
  },
};
