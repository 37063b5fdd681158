import { render, screen } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

it.each([
  ['the end', {}, /^calc\(100% - 16px\)/],
  ['the end that is on the left', { locale: 'ar', messages: ar }, /^11px/],
])('keeps the arrow of a select away from its border, at %s', (_, props, place) => {
  render(<GoalTracker defaultDocument={teamGoals()} today={TEAM_TODAY} {...props} />);
  const [select] = screen.getAllByRole('combobox');
  const { appearance, backgroundPosition, paddingInlineEnd } = getComputedStyle(select!);
  expect(appearance).toBe('none');
  expect(backgroundPosition).toMatch(place);
  // Words end before it begins.
  expect(parseFloat(paddingInlineEnd)).toBeGreaterThan(22);
});
