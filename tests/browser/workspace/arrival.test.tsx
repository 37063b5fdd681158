import { render, screen, waitFor } from '@testing-library/react';
import { TeamWorkspace } from 'plinth/workspace';
import { expect, it } from 'vitest';
import { arriveAt } from '../../../src/components/workspace/arrive-at';
import { me, people, sampleGoals, sampleRetros, sampleTeam, TODAY } from '../../../stories/workspace/data';
import { touch } from '../../helpers/devices';

const LATE = { timeout: 20_000 };
const open = () =>
  render(
    <div style={{ inlineSize: 375 }}>
      <TeamWorkspace
        person={me}
        people={people}
        today={TODAY}
        defaultTeam={sampleTeam}
        defaultGoals={sampleGoals}
        defaultRetros={sampleRetros}
      />
    </div>,
  );
const find = (selector: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(selector);
    expect(found).not.toBeNull();
    return found!;
  }, LATE);
/** Begins on the screen, with room below it to read. */
const isInSight = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(innerHeight * 0.7);
};

it('a check-in that waits leads to its form, far down a phone, with the focus in it', async () => {
  open();
  await touch.tap(await screen.findByRole('button', { name: /^Check in: Give the workshop/ }));
  const form = await find('[data-goal-detail] [data-goal-block="check-in"]');
  await waitFor(() => isInSight(form), LATE);
  expect(form).toContainElement(document.activeElement as HTMLElement);
});

it('a goal that is named leads to what is said of it', async () => {
  open();
  await touch.tap(await screen.findByRole('button', { name: /^Reviews come back/ }, LATE));
  const detail = await find('[data-goal-detail]');
  await waitFor(() => isInSight(detail), LATE);
  expect(detail.querySelector('[data-goal-focus]')).toHaveFocus();
});

/** A view without what somebody goes to, which comes later, as what is fetched does. */
function openStage() {
  const { container } = render(<div data-testid="stage" tabIndex={-1} />);
  const stage = container.querySelector<HTMLElement>('[data-testid="stage"]')!;
  stage.focus();
  const bring = async () => {
    stage.insertAdjacentHTML('beforeend', '<form id="late"><input name="value"></form>');
    // The observer of the stage is told in a microtask.
    await Promise.resolve();
  };
  return { stage, bring };
}
const AIM = { at: '#late', focus: '#late' };

it('brings the focus to what comes later', async () => {
  const { stage, bring } = openStage();
  arriveAt(stage, AIM);
  await bring();
  expect(stage.querySelector('input')).toHaveFocus();
});

it.each(['keydown', 'pointerdown', 'wheel'])('leaves whoever does something else alone: %s', async (type) => {
  const { stage, bring } = openStage();
  arriveAt(stage, AIM);
  stage.dispatchEvent(new Event(type, { bubbles: true }));
  await bring();
  expect(stage).toHaveFocus();
});
