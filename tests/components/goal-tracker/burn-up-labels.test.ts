import { describe, expect, it } from 'vitest';
import { placeBurnUpLabels } from '../../../src/components/goal-tracker/late/burn-up-labels';
import { layoutBurnUp } from '../../../src/components/goal-tracker/late/burn-up-layout';
import { forecast } from '../../../src/core/goal-tracker/rules/forecast';
import { burnUp } from '../../../src/core/goal-tracker/selectors/burn-up';
import { readGoals } from '../../../src/core/goal-tracker/selectors/read-goals';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';

const HEIGHT = 248;
const BOTTOM = 30;
const goals = teamGoals();
const measured = readGoals(goals, { today: TEAM_TODAY })
  .goals()
  .flatMap(({ goal, period, keyResults }) =>
    keyResults.flatMap((reading) =>
      period && reading.value !== null && reading.keyResult.metric !== 'binary'
        ? [{ title: reading.keyResult.title, goal, period, reading }]
        : [],
    ),
  );

describe.each([
  [280, false],
  [560, false],
  [900, true],
])('the words in a chart of %d px, right to left: %s', (width, rtl) => {
  it.each(measured)('$title: the value and the target stand somewhere, within the plot', (one) => {
    const { goal, period, reading } = one;
    const { keyResult, points } = reading;
    const layout = layoutBurnUp(
      {
        burnUp: burnUp(reading, period, goal.kind),
        forecast: forecast(keyResult, points, period, TEAM_TODAY),
        target: keyResult.target,
        upper: keyResult.metric === 'range' ? (keyResult.upper ?? null) : null,
        period,
        today: TEAM_TODAY,
        dayOfMonth: (day) => new Date(day * 864e5).getUTCDate(),
      },
      { width, height: HEIGHT, start: () => 52, top: 22, bottom: BOTTOM, rtl },
    );
    expect(layout.ticks.map(({ date }) => date)).toEqual(['2026-07-01', '2026-08-01', '2026-09-01']);
    const { value, target, ahead } = placeBurnUpLabels(
      layout,
      {
        value: { width: 60, height: 17 },
        target: { width: 90, height: 14 },
        ahead: width < 420 ? null : { width: 150, height: 17 },
      },
      { width, height: HEIGHT, bottom: BOTTOM, rtl },
    );
    for (const box of [value, target, ...(ahead ? [ahead] : [])]) {
      expect(box).not.toBeNull();
      expect(box!.x).toBeGreaterThanOrEqual(rtl ? 0 : 52);
      expect(box!.x + box!.width).toBeLessThanOrEqual(rtl ? width - 52 : width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(HEIGHT - BOTTOM);
    }
  });
});
