import { cleanup, render, screen } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { afterEach, expect, it, vi } from 'vitest';
import { de } from '../../../src/locales/de';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { keyboard } from '../../helpers/devices';

afterEach(cleanup);

it('gives the name of a key result a line of its own on a phone', async () => {
  const { container } = render(
    <div style={{ width: 288 }}>
      <GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} messages={de} />
    </div>,
  );
  await vi.waitFor(() =>
    expect(container.querySelector('[data-plinth-part="goal-key-result"]')).not.toBeNull(),
  );
  const rows = [...container.querySelectorAll<HTMLElement>('[data-plinth-part="goal-key-result"]')];
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const [name, value] = [row.querySelector('bdi')!, row.querySelector('b')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(name!.width).toBeGreaterThan(100);
    expect(value!.top).toBeGreaterThanOrEqual(name!.bottom - 1);
  }
});

it('keeps the menus of cards in one line below each other in a column of 280 px', async () => {
  const { container } = render(
    <div style={{ width: 280 }}>
      <GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} />
    </div>,
  );
  await screen.findAllByText('No check-in yet');
  const ends = [...container.querySelectorAll('[data-plinth-part="goal-menu-slot"]')].map(
    (slot) => slot.getBoundingClientRect().right,
  );
  expect(ends.length).toBeGreaterThan(1);
  for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 0);
});

it('keeps what is celebrated in sight, far down a phone', async () => {
  const { container } = render(
    <div style={{ width: 360 }}>
      <GoalTracker
        defaultDocument={teamGoals()}
        today={TEAM_TODAY}
        person={{ id: 'jonas' }}
        defaultSelectedGoal="reviews"
      />
    </div>,
  );
  const field = await screen.findByRole('textbox', { name: / now$/ }, { timeout: 20_000 });
  field.focus();
  field.scrollIntoView({ block: 'center' });
  expect(scrollY).toBeGreaterThan(innerHeight);
  (field as HTMLInputElement).select();
  await keyboard.type('10');
  await keyboard.press('{Enter}');
  const celebration = await vi.waitFor(
    () => {
      const found = container.querySelector('[data-plinth-part="goal-celebration"]');
      return found ?? Promise.reject(new Error('nothing is celebrated yet'));
    },
    { timeout: 20_000 },
  );
  await vi.waitFor(() => {
    const { top } = celebration.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight / 3);
  });
  // What has the focus does not lie behind it.
  await vi.waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement!.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      celebration.getBoundingClientRect().bottom - 1,
    );
  });
});
