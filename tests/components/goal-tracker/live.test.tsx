import { act, screen, waitFor, within } from '@testing-library/react';
import { bindYjs, watchConnection } from 'plinth/collab';
import { createStore, goalsModel, type GoalsCommand } from 'plinth/core';
import { GoalTracker, type GoalTrackerProps } from 'plinth/goal-tracker';
import { createEnvironment } from 'plinth/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../stories/goal-tracker/data/people';
import { TEAM_TODAY, teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { createHub, type Hub } from '../../../stories/shared/two-people/join-hub';
import { renderStrict } from '../../helpers/render';

const [jonas, salma] = PEOPLE;
const REVIEWS = 'Reviews come back the same day';
const DISAGREE = 'We disagree in the room, not after it';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) act(end);
});

/** One person's page: a store of their own, bound to a Y.Doc of their own. */
async function join(hub: Hub, person: (typeof PEOPLE)[number]) {
  let now = Date.parse(`${TEAM_TODAY}T10:00:00Z`);
  const env = { ...createEnvironment(), now: () => (now += 1000) };
  const store = createStore({ model: goalsModel, document: teamGoals(), env, actor: person.id });
  const line = hub.join();
  const bound = bindYjs(store, line.doc, { whenSynced: line.whenSynced, awareness: line.awareness });
  if (!bound.ok) throw new Error(bound.reason);
  await line.whenSynced;
  const connection = watchConnection(line.provider, line.doc);
  ends.push(() => {
    connection.stop();
    bound.binding.destroy();
    line.stop();
  });
  return { store, line, connection, presence: bound.binding.presence! };
}

/** Jonas at a page, and Salma elsewhere at the same goals. */
async function two(props: GoalTrackerProps = {}) {
  const hub = createHub();
  const here = await join(hub, jonas);
  const there = await join(hub, salma);
  const { store, connection, presence } = here;
  const view = renderStrict(
    <GoalTracker
      store={store}
      person={jonas}
      people={PEOPLE}
      today={TEAM_TODAY}
      connection={connection}
      presence={presence}
      {...props}
    />,
  );
  await waitFor(() => expect(document.querySelector('[data-plinth-part="goal-live"]')).not.toBeNull());
  return {
    ...view,
    here,
    there,
    salma: (command: GoalsCommand) => act(() => void there.store.dispatch(command)),
    says: (state: Record<string, string | number | true> | null) => act(() => void there.presence.set(state)),
  };
}

const card = (title: string) =>
  within(screen.getByRole('button', { name: title }).closest<HTMLElement>('[data-goal]')!);
const idOf = (title: string) =>
  screen.getByRole('button', { name: title }).closest<HTMLElement>('[data-goal]')!.dataset['goal']!;
const told = (page: { readonly presence: { getSnapshot(): readonly unknown[] } }) =>
  JSON.stringify(page.presence.getSnapshot());

describe('who is here', () => {
  it('is shown with the goal they look at; a face leads there', async () => {
    const { user, says } = await two();
    expect(screen.queryByRole('list', { name: 'Here now' })).toBeNull();
    says({ name: 'Salma Haddad', hue: 2, at: idOf(DISAGREE) });
    const here = await screen.findByRole('list', { name: 'Here now' });
    expect(screen.getByText(`Salma Haddad is looking at ${DISAGREE}`)).toBeVisible();
    await user.click(within(here).getByRole('button', { name: `Salma Haddad, at ${DISAGREE}. Go there` }));
    const title = screen.getByRole('button', { name: DISAGREE });
    expect(title).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(title).toHaveFocus());
    says({ name: 'Salma Haddad', writing: true });
    expect(await screen.findByText('Salma Haddad is writing')).toBeVisible();
    expect(within(here).getByRole('img', { name: 'Salma Haddad' })).toBeVisible();
    says(null);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Here now' })).toBeNull());
  });

  it('takes what strangers say as text that is short, and a goal that is not there as none', async () => {
    const { says } = await two();
    says({ name: `\u202e${'x'.repeat(150)}`, hue: 'red; background: url(//evil)', at: '__proto__' });
    const here = await screen.findByRole('list', { name: 'Here now' });
    const face = within(here).getByRole('img');
    expect(face).toHaveAccessibleName('x'.repeat(60));
    expect(face.outerHTML).not.toContain('evil');
    expect(within(here).queryByRole('button')).toBeNull();
  });

  it('tells the others the goal and that something is written, not what is searched', async () => {
    const { user, there } = await two();
    await waitFor(() => expect(told(there)).toContain('Jonas Lindqvist'));
    await user.type(screen.getByRole('searchbox'), 'rev');
    await user.clear(screen.getByRole('searchbox'));
    act(() => screen.getByRole('button', { name: DISAGREE }).focus());
    const id = idOf(DISAGREE);
    await waitFor(() => expect(told(there)).toContain(`"at":"${id}"`));
    expect(told(there)).not.toContain('writing');
    await user.click(card(DISAGREE).getByRole('button', { name: /^Check in/ }));
    await user.type(await screen.findByRole('textbox', { name: / now$/ }), '5');
    await waitFor(() => expect(told(there)).toContain('"writing":true'));
  });
});

describe('the connection', () => {
  it('is said while it is not live, with what is kept; work goes on and is merged on return', async () => {
    const { here, there } = await two();
    expect(screen.queryByText(/You are offline/)).toBeNull();
    act(() => here.line.setOnline(false));
    expect(await screen.findByText(/You are offline/)).toBeVisible();
    await waitFor(() => expect(told(there)).not.toContain('Jonas'));
    const id = idOf(REVIEWS);
    act(() => void here.store.dispatch({ type: 'goal.edit', id, set: { title: 'Written on the train' } }));
    expect(await screen.findByText('1 change waits to be sent.')).toBeVisible();
    act(
      () =>
        void there.store.dispatch({ type: 'goal.edit', id: idOf(DISAGREE), set: { title: 'At the desk' } }),
    );
    expect(screen.queryByRole('button', { name: 'At the desk' })).toBeNull();
    act(() => here.line.setOnline(true));
    expect(await screen.findByRole('button', { name: 'At the desk' })).toBeVisible();
    expect(there.store.getSnapshot().goals[id]?.title).toBe('Written on the train');
    await waitFor(() => expect(screen.queryByText(/You are offline|waits to be sent/)).toBeNull());
    await waitFor(() => expect(told(there)).toContain('Jonas'));
  });
});

describe('what others do', () => {
  async function writing(user: Awaited<ReturnType<typeof two>>['user']) {
    await user.click(card(DISAGREE).getByRole('button', { name: /^Check in/ }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: / now$/ });
    await user.clear(field);
    await user.type(field, '1234');
    field.setSelectionRange(2, 2);
    return () => {
      const active = document.activeElement as HTMLInputElement;
      return [active.tagName, active.name, active.value, active.selectionStart];
    };
  }
  const KEPT = ['INPUT', 'value', '1234', 2];
  const keyResultOf = (page: Awaited<ReturnType<typeof two>>, goal: string) =>
    Object.values(page.here.store.getSnapshot().keyResults).find((one) => one.goal === goal)!.id;

  it('leaves focus, text and caret of a check-in alone: edits, a check-in of the same key result, a neighbour that goes', async () => {
    const page = await two();
    const caret = await writing(page.user);
    const id = idOf(DISAGREE);
    const keyResult = keyResultOf(page, id);
    page.salma({ type: 'goal.edit', id, set: { title: 'Renamed by Salma' } });
    expect(await screen.findByRole('button', { name: 'Renamed by Salma' })).toBeVisible();
    expect(caret()).toEqual(KEPT);
    page.salma({
      type: 'checkIn.add',
      checkIn: { id: 'from-salma', keyResult, date: TEAM_TODAY, value: 3, confidence: 4 },
    });
    expect(page.here.store.getSnapshot().checkIns['from-salma']).toMatchObject({ author: 'salma' });
    expect(caret()).toEqual(KEPT);
    page.salma({ type: 'goal.archive', id: idOf(REVIEWS), archived: true });
    await waitFor(() => expect(screen.queryByRole('button', { name: REVIEWS })).toBeNull());
    expect(caret()).toEqual(KEPT);
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: / now$/ })).toBeNull());
    const mine = Object.values(page.here.store.getSnapshot().checkIns).filter(({ value }) => value === 1234);
    expect(mine).toMatchObject([{ author: 'jonas', keyResult }]);
  });

  it('brings them back where the goal is drawn in another lane', async () => {
    const page = await two({ defaultView: { layout: 'board', groupBy: 'principle' } });
    const caret = await writing(page.user);
    const id = idOf(DISAGREE);
    const before = document.activeElement;
    const { principle, order } = page.here.store.getSnapshot().goals[id]!;
    page.salma({
      type: 'goal.move',
      id,
      order,
      principle: principle === 'results' ? 'commitment' : 'results',
    });
    await waitFor(() => expect(before).not.toBeInTheDocument());
    await waitFor(() => expect(caret()).toEqual(KEPT));
  });

  it('gives the focus of a goal that goes to the one that takes its place, and to what is left when none does', async () => {
    const page = await two();
    const titles = () =>
      screen.queryAllByRole('button', { expanded: false }).filter((one) => one.matches('[data-goal-title]'));
    const [first, second] = titles();
    act(() => first!.focus());
    const name = second!.textContent;
    page.salma({ type: 'goal.archive', id: idOf(first!.textContent), archived: true });
    // The page itself holds the name, too: it is the card that must have the focus.
    await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
    for (const one of titles())
      page.salma({ type: 'goal.archive', id: idOf(one.textContent), archived: true });
    await waitFor(() => expect(titles()).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
  });

  it('never calls back whoever went on by themselves', async () => {
    const page = await two();
    await writing(page.user);
    await page.user.keyboard('{Escape}');
    const title = screen.getByRole('button', { name: DISAGREE });
    await waitFor(() => expect(title).toHaveFocus());
    page.salma({ type: 'goal.edit', id: idOf(REVIEWS), set: { title: 'Another title' } });
    await page.user.click(card(DISAGREE).getByRole('button', { name: /^Check in/ }));
    expect(await screen.findByRole('textbox', { name: / now$/ })).not.toHaveValue('1234');
  });
});
