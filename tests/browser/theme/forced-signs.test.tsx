import { cleanup, render, waitFor } from '@testing-library/react';
import { GoalTracker } from 'plinth/goal-tracker';
import { RetroBoard } from 'plinth/retro-board';
import { afterEach, expect, it } from 'vitest';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import { emulateMedia } from '../../helpers/devices';

afterEach(async () => {
  await emulateMedia({});
  cleanup();
});

/** What is drawn by CSS, by name, with the colour and the picture that are left of it. */
const signs = () =>
  [...document.querySelectorAll<HTMLElement>('[data-glyph]')].map((sign) => {
    const { backgroundImage, color } = getComputedStyle(sign);
    return { name: sign.dataset['glyph'], drawn: backgroundImage !== 'none', color };
  });

it.each([
  ['goals', <GoalTracker key="goals" defaultDocument={teamGoals()} today={TEAM_TODAY} />, ['dots', 'plus']],
  [
    'cards',
    <RetroBoard key="cards" defaultDocument={sprint18} person={me} people={people} />,
    ['dots', 'plus'],
  ],
])('the small signs of %s are drawn in forced colours, too', async (_, widget, names) => {
  render(widget);
  await waitFor(() => expect([...new Set(signs().map(({ name }) => name))].sort()).toEqual(names));
  await emulateMedia({ 'forced-colors': 'active' });
  const probe = document.createElement('span');
  probe.style.cssText = 'color: ButtonText';
  document.body.append(probe);
  const ink = getComputedStyle(probe).color;
  probe.remove();
  expect(signs().filter(({ drawn, color }) => !drawn || color !== ink)).toEqual([]);
});
