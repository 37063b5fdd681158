import { act, render, screen, waitFor } from '@testing-library/react';
import { GoalTracker, type GoalTrackerProps, type Reminder } from 'plinth/goal-tracker';
import { useState } from 'react';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

const goals = teamGoals();

/** Holds what it is told in a state, and makes its lists anew with each render: what most hosts do. */
function Page({ told, ...rest }: GoalTrackerProps & { readonly told: (reminders: number) => void }) {
  const [waiting, setWaiting] = useState<readonly Reminder[]>([]);
  return (
    <>
      <output>{waiting.length}</output>
      <GoalTracker
        defaultDocument={goals}
        today={TEAM_TODAY}
        people={[...PEOPLE]}
        person={{ ...PEOPLE[2] }}
        pace={{ atRisk: 0.1 }}
        onReminder={(reminders) => {
          told(reminders.length);
          setWaiting([...reminders]);
        }}
        {...rest}
      />
    </>
  );
}

describe('a host of a goal tracker', () => {
  it('is told once what waits, whatever it makes anew when it renders', async () => {
    const told = vi.fn();
    const { rerender } = render(<Page told={told} />);
    await waitFor(() => expect(told).toHaveBeenCalled());
    expect(Number(screen.getAllByRole('status')[0]?.textContent)).toBeGreaterThan(0);
    rerender(<Page told={told} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(told).toHaveBeenCalledTimes(1);
    rerender(<Page told={told} person={{ ...PEOPLE[0] }} />);
    await waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  });

  it('that throws is told of it, and keeps its tracker', async () => {
    const cause = new Error('no badge today');
    const onError = vi.fn();
    const onReminder = () => {
      throw cause;
    };
    render(<Page told={() => undefined} onReminder={onReminder} onError={onError} />);
    await waitFor(() =>
      expect(onError).toHaveBeenCalledWith({ kind: 'host', widget: 'goal-tracker', cause }),
    );
    expect(document.querySelector('[data-plinth-part="goal-card"]')).toBeVisible();
  });
});
