import '../rules-inserted';
import { defineElements } from 'plinth/elements';
import { memoryStorage } from 'plinth/storage';
import { openStrictPage, settled, STRICT_POLICY } from '../../helpers/strict-page';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import {
  me as sampleTeamMember,
  sampleGoals,
  sampleRetros,
  sampleTeam,
  TODAY,
} from '../../../stories/workspace/data';
import { find } from './open-element';

const POLICY = STRICT_POLICY.replace("default-src 'none';", "default-src 'none'; img-src 'self' data:;");
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Every one of these widgets has more buttons than that. */
const FEW = 25;

/** What opens a file dialog or sends a file away needs a person; what leaves the board for good ends the walk. */
const NOT = /import|export|download|file|print|copy|paste|from csv/i;

/**
 * Presses every button once, those that come up too, and takes Escape back from each. A surface with styles of its own
 * is fetched on the way, so what a policy could object to is met.
 */
async function pressesEverything(root: ShadowRoot, limit: number): Promise<ReadonlySet<string>> {
  const pressed = new Set<string>();
  const nameOf = (button: HTMLElement) =>
    `${button.closest('[data-plinth-part]')?.getAttribute('data-plinth-part')} ${(button.getAttribute('aria-label') ?? button.textContent).replace(/\d+/g, '#')}`;
  const open = () =>
    [...root.querySelectorAll<HTMLElement>('button, [role="menuitem"]')].filter((button) => {
      const name = nameOf(button);
      return !pressed.has(name) && !NOT.test(name) && button.checkVisibility();
    });
  /**
   * Another layout takes everything else away, so those come last; and what is being fetched gets a moment, or, as long as so
   * few were there that a view must be on its way, all the time that a loaded machine needs.
   */
  const next = async () => {
    const isLast = (button: HTMLElement) => button.matches('[data-plinth-part="segment"]');
    const first = () => open().find((button) => !isLast(button));
    const end = performance.now() + (pressed.size > FEW ? 400 : 30_000);
    while (!first() && performance.now() < end) await pause(100);
    return first() ?? open()[0];
  };
  for (let button = await next(); button && pressed.size < limit; button = await next()) {
    pressed.add(nameOf(button));
    button.click();
    await pause(15);
    const opens = root.querySelector(':popover-open, dialog[open]');
    if (!opens || pressed.size % 7 !== 0) continue;
    const { KeyboardEvent } = root.ownerDocument.defaultView as Window & typeof globalThis;
    (root.activeElement ?? opens).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
  }
  return pressed;
}

describe('every button under a strict policy, with no report and no word on the console', () => {
  it.each([
    [
      'plinth-retro-board',
      { document: sprint18, person: me, people, makesGoals: true },
      'retro-root',
      '[data-plinth-part="retro-card"]',
    ],
    [
      'plinth-goal-tracker',
      { document: teamGoals(), person: PEOPLE[0], people: PEOPLE, today: TEAM_TODAY, shares: true },
      'goals-root',
      '[data-goal-title]',
    ],
    [
      'plinth-team-workspace',
      {
        team: sampleTeam,
        goals: sampleGoals,
        retros: sampleRetros,
        today: TODAY,
        person: sampleTeamMember,
        storage: memoryStorage(),
      },
      'workspace-root',
      // While its storage is read, the home view stands whatever was pressed, and leads elsewhere.
      '[data-plinth-part="workspace-root"]:not([aria-busy]) [data-plinth-part="workspace-goals-body"] button',
    ],
  ])(
    '<%s>',
    async (name, properties, part, way) => {
      const page = await openStrictPage(POLICY);
      page.frame.width = '1200';
      page.frame.height = '900';
      const view = page.frame.contentWindow as Window & typeof globalThis;
      defineElements({ window: view });
      const element = page.document.createElement(name);
      Object.assign(element, properties);
      // A wrong attribute too, for the note.
      element.setAttribute('people', 'nobody');
      page.host.append(element);
      await find(element, '[data-plinth-part="element-root"] [role="alert"]');
      await find(element, way);
      const root = element.shadowRoot!;
      const pressed = await pressesEverything(root, 120);
      expect(pressed.size, [...pressed].join('\n')).toBeGreaterThan(FEW);
      expect(view.getComputedStyle(await find(element, `[data-plinth-part="${part}"]`)).containerType).toBe(
        'inline-size',
      );
      await settled();
      expect(page.violations).toEqual([]);
      expect(page.document.querySelectorAll('style')).toHaveLength(0);
      expect(root.querySelectorAll('style, [style*="expression"]')).toHaveLength(0);
      page.remove();
    },
    180_000,
  );
});
