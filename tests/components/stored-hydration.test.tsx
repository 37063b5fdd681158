import { act, render, screen, waitFor, within } from '@testing-library/react';
import { createStore, goalsModel } from 'plinth/core';
import { GoalTracker } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { team15 } from 'plinth/instruments';
import { browserStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { TEAM_TODAY, teamGoals } from '../../stories/goal-tracker/data/team-goals';

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 100)));
beforeEach(() => localStorage.clear());

/** A server knows nothing of what this browser keeps. */
async function hydrate(page: ReactElement) {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  const sent = container.textContent;
  const repairs: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(container, page, { onRecoverableError: (error) => repairs.push(error) }),
  );
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  return { sent, repairs };
}

describe('markup of a server, where this browser keeps something else', () => {
  test('of a form is taken over in silence, and then shows the draft', async () => {
    const form = <TrustAssessmentForm instrument={team15} storage={browserStorage()} />;
    const option = () => within(screen.getAllByRole('radiogroup')[0]!).getAllByRole('radio')[3]!;
    const before = render(form);
    await settle();
    act(() => option().click());
    await settle();
    before.unmount();
    const { repairs } = await hydrate(form);
    await waitFor(() => expect(option()).toBeChecked());
    expect(repairs).toEqual([]);
  });

  test('of a tracker is taken over in silence, and then shows the goals', async () => {
    const storage = browserStorage();
    const document = teamGoals();
    const goal = Object.keys(document.goals)[0]!;
    const store = createStore({ model: goalsModel, env: createEnvironment(), document });
    const place = { storage, storageKey: 'kept', today: TEAM_TODAY };
    const before = render(<GoalTracker {...place} store={store} />);
    await settle();
    act(() => void store.dispatch({ type: 'goal.edit', id: goal, set: { title: 'Kept here' } }));
    await settle();
    before.unmount();
    const { sent, repairs } = await hydrate(<GoalTracker {...place} />);
    expect(sent).not.toContain('Kept here');
    expect((await screen.findAllByText('Kept here'))[0]).toBeInTheDocument();
    expect(repairs).toEqual([]);
  });
});
