import { GoalTracker } from 'plinth/goal-tracker';
import { RetroBoard } from 'plinth/retro-board';
import { mount } from '../../../src/embed/mount';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { me, people, sprint18 } from '../../../stories/retro-board/boards';
import type { HostPage } from './host-page';
import { part, type HostedWidget, type Shown } from './widgets';

const NOW = Date.UTC(2026, 7, 17, 12);
const COMMON = { theme: 'light', now: () => NOW, timeZone: 'UTC' } as const;
const BOARD = { ...COMMON, person: me, people };
const GOALS = { ...COMMON, person: PEOPLE[0], people: PEOPLE, today: TEAM_TODAY };

const key = (page: HostPage, key: string) =>
  new page.view.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });

/** In the top layer nothing of the page lies over it, wherever it hangs. */
function liesOnTop(element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const at = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const where = JSON.stringify([box, root.nodeName, at?.outerHTML.slice(0, 80)]);
  expect(element.contains(at) || at?.contains(element), where).toBe(true);
}

/** Writes into a field as a person does, in the page that the field is in. */
function write(page: HostPage, field: HTMLTextAreaElement, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(page.view.HTMLTextAreaElement.prototype, 'value')!;
  set!.call(field, text);
  field.dispatchEvent(new page.view.InputEvent('input', { bubbles: true, composed: true }));
}

let written = 0;

export const RETRO: HostedWidget = {
  tag: 'plinth-retro-board',
  rootPart: 'retro-root',
  properties: { ...BOARD, document: sprint18 },
  mount: (place, options) => mount(place, RetroBoard, { ...BOARD, defaultDocument: sprint18 }, options),
  content: '[data-plinth-part="retro-card"]',
  /** Adds a card, opens the menu of one, walks on by keys. */
  async journey(shown: Shown, page: HostPage) {
    await part(shown, '[data-plinth-part="retro-card"]');
    // Of its own text, not of all cards: those that are far off come and go as the page moves.
    const text = `Pair on the hard ones, ${(written += 1)}`;
    const added = () =>
      [
        ...shown.root.querySelectorAll('[data-plinth-part="retro-root"] [data-plinth-part="retro-text"]'),
      ].filter((card) => card.textContent === text);
    // Where columns are tabs, the way in is the bar below.
    (await part(shown, '[data-retro-do="compose"]')).click();
    const field = (await part(shown, '[data-plinth-part="retro-composer"] textarea')) as HTMLTextAreaElement;
    write(page, field, text);
    field.dispatchEvent(key(page, 'Enter'));
    await vi.waitFor(() => expect(added()).toHaveLength(1));
    field.dispatchEvent(key(page, 'Escape'));

    const card = await part(shown, '[data-plinth-part="retro-card"]');
    card.scrollIntoView({ block: 'nearest' });
    card.querySelector<HTMLElement>('[data-retro-do="more"]')!.click();
    const menu = await part(shown, '[role="dialog"][popover], [role="dialog"]');
    await vi.waitFor(() => expect(menu.getBoundingClientRect().height).toBeGreaterThan(40));
    liesOnTop(menu);
    (menu.querySelector<HTMLElement>('input') ?? menu).dispatchEvent(key(page, 'Escape'));
    await vi.waitFor(() => expect(menu.isConnected).toBe(false));
    const root = card.getRootNode() as ShadowRoot;
    const item = card.closest<HTMLElement>('[data-drag-item]') ?? card;
    item.focus();
    item.dispatchEvent(key(page, 'ArrowDown'));
    await vi.waitFor(() => expect(root.activeElement).not.toBe(item));
    expect(root.activeElement?.closest('[data-plinth-part="retro-root"]')).toBeTruthy();
  },
};

export const TRACKER: HostedWidget = {
  tag: 'plinth-goal-tracker',
  rootPart: 'goals-root',
  properties: { ...GOALS, document: teamGoals() },
  mount: (place, options) => mount(place, GoalTracker, { ...GOALS, defaultDocument: teamGoals() }, options),
  content: '[data-plinth-part="goal-card"]',
  /** Opens a goal and closes it, opens its menu and leaves it by Escape. */
  async journey(shown: Shown, page: HostPage) {
    // Cards far below what can be seen are not drawn; a person scrolls to what she presses.
    (await part(shown, '[data-plinth-part="goal-list"]')).scrollIntoView({ block: 'start' });
    // A card that is far off for a moment is drawn anew when it comes back: looked up each time.
    const title = () => part(shown, '[data-goal-title]');
    (await title()).click();
    await part(shown, '[data-plinth-part="goal-detail-head"]');
    await vi.waitFor(async () => expect(await title()).toHaveAttribute('aria-expanded', 'true'));
    (await title()).click();
    await vi.waitFor(async () => expect(await title()).toHaveAttribute('aria-expanded', 'false'));

    const card = (await title()).closest('[data-plinth-part="goal-card"]')!;
    const slot = card.querySelector<HTMLElement>('[data-plinth-part="goal-menu-slot"]')!;
    slot.querySelector<HTMLElement>('button')!.click();
    const menu = await vi.waitFor(() => {
      const found = slot.querySelector<HTMLElement>('[role="menu"]:popover-open');
      if (!found) throw new Error('no menu');
      return found;
    });
    liesOnTop(menu);
    const root = menu.getRootNode() as ShadowRoot;
    await vi.waitFor(() => expect(menu.contains(root.activeElement)).toBe(true));
    root.activeElement!.dispatchEvent(key(page, 'Escape'));
    await vi.waitFor(() => expect(menu.matches(':popover-open')).toBe(false));
  },
};
