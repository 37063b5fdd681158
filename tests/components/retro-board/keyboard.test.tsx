import { act, screen, waitFor, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import { layoutOf, retroModel, type RetroCommand, type RetroDocument } from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import { de } from '../../../src/locales/de';
import { emptyBoard, me, people, sprint18 } from '../../../stories/retro-board/boards';
import { renderStrict } from '../../helpers/render';

function open(document: RetroDocument, props: Partial<Parameters<typeof RetroBoard>[0]> = {}) {
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document,
    env: createEnvironment(),
    actor: me.id,
  });
  const view = renderStrict(
    <RetroBoard store={store} person={me} people={people} voterKey={() => 'mira'} {...props} />,
  );
  const ids = (columnId: string) =>
    layoutOf(store.getSnapshot())
      .entries.get(columnId)!
      .map(({ id }) => id);
  return { ...view, store, ids };
}

const card = (text: RegExp) => screen.getByRole('listitem', { name: text });
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent?.trim())
    .join('');
const at = (id: string) => document.querySelector<HTMLElement>(`[data-drag-item="${id}"]`)!;

describe('walking', () => {
  it('has one tab stop, and arrows go through cards and columns', async () => {
    const { user } = open(sprint18);
    expect(document.querySelectorAll('[role="listitem"][tabindex="0"]')).toHaveLength(1);
    act(() => at('lifted-0').focus());
    await user.keyboard('{ArrowDown}');
    expect(at('lifted-1')).toHaveFocus();
    await user.keyboard('{End}');
    expect(at('lifted-3')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    // The group and its cards are items of their own: the fourth is the third card of the group's list.
    expect(document.activeElement?.closest('[data-retro-column]')).toHaveAttribute(
      'data-retro-column',
      'slowed',
    );
    await user.keyboard('{Home}{ArrowRight}');
    expect(at('try-0')).toHaveFocus();
    expect(document.querySelectorAll('[role="listitem"][tabindex="0"]')).toHaveLength(1);
    expect(at('try-0')).toHaveAccessibleDescription('1 of 4 in What we could try');
  });

  it('keeps its one tab stop where somebody joins the team', async () => {
    const { user, rerender, store } = open(sprint18);
    act(() => at('lifted-0').focus());
    await user.keyboard('{ArrowDown}');
    rerender(
      <RetroBoard store={store} person={me} people={[...people, { id: 'new' }]} voterKey={() => 'mira'} />,
    );
    const stops = [...document.querySelectorAll('[role="listitem"][tabindex="0"]')];
    expect(stops).toEqual([at('lifted-1')]);
    expect(at('lifted-1')).toHaveFocus();
  });

  it('mirrors left and right where the text does', async () => {
    const { user } = open(sprint18, { direction: 'rtl' });
    act(() => at('lifted-0').focus());
    await user.keyboard('{ArrowLeft}');
    expect(at('slowed-0')).toHaveFocus();
  });

  it('makes the controls of the active card tab stops, and of no other', async () => {
    const { user } = open(sprint18);
    act(() => at('try-1').focus());
    await user.tab();
    expect(within(at('try-1')).getByRole('button', { name: 'Vote' })).toHaveFocus();
    expect(within(at('try-0')).getByRole('button', { name: 'Vote' })).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{Escape}');
    expect(at('try-1')).toHaveFocus();
  });

  it('goes to the way in where a column has no card', async () => {
    const { user } = open({
      ...sprint18,
      columns: { ...sprint18.columns, void: { id: 'void', title: 'Void', order: 'z0' } },
    });
    act(() => at('try-0').focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getAllByRole('button', { name: 'Add a card to Void' }).at(-1)).toHaveFocus();
  });
});

describe('moving by keyboard', () => {
  it('lifts, carries across columns, drops, and says from where to where', async () => {
    const { user, ids } = open(sprint18);
    act(() => at('lifted-0').focus());
    await user.keyboard(' ');
    expect(said()).toContain('lifted from What lifted us, place 1 of 4');
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(said()).toContain('What slowed us, place 2 of 4');
    expect(at('lifted-0')).toHaveFocus();
    expect(ids('lifted')).toContain('lifted-0');
    await user.keyboard(' ');
    expect(ids('slowed')).toEqual(['slowed-0', 'lifted-0', 'queue', 'slowed-4']);
    expect(said()).toContain('moved from What lifted us, place 1, to What slowed us, place 2 of 4');
    await waitFor(() => expect(at('lifted-0')).toHaveFocus());
    await user.keyboard('{Control>}z{/Control}');
    expect(ids('lifted')[0]).toBe('lifted-0');
    expect(said()).toContain('Undone');
  });

  it('orders cards within a group, leaves it beyond its ends and comes back', async () => {
    const { user, ids, store } = open(sprint18);
    const inGroup = () => layoutOf(store.getSnapshot()).groups.get('queue')!.cardIds;
    const shown = () =>
      [...at('queue').querySelectorAll<HTMLElement>('[data-drag-item]')].map(
        (item) => item.dataset['dragItem'],
      );
    act(() => at('slowed-1').focus());
    await user.keyboard(' ');
    expect(said()).toContain('lifted from Review queue, place 1 of 3');
    await user.keyboard('{ArrowDown}');
    expect(said()).toContain('Review queue, place 2 of 3');
    expect(shown()).toEqual(['slowed-2', 'slowed-1', 'slowed-3']);
    await user.keyboard('{End}{ArrowDown}');
    expect(said()).toContain('What slowed us, place 3 of 4');
    expect(shown()).toEqual(['slowed-2', 'slowed-3']);
    await user.keyboard('{ArrowUp}');
    expect(said()).toContain('Review queue, place 3 of 3');
    expect(inGroup()).toEqual(['slowed-1', 'slowed-2', 'slowed-3']);
    await user.keyboard(' ');
    expect(inGroup()).toEqual(['slowed-2', 'slowed-3', 'slowed-1']);
    expect(said()).toContain('moved within Review queue from place 1 to 3 of 3');
    await waitFor(() => expect(at('slowed-1')).toHaveFocus());

    await user.keyboard(' {Home}{ArrowUp} ');
    expect(ids('slowed')).toEqual(['slowed-0', 'slowed-1', 'queue', 'slowed-4']);
    expect(said()).toContain('moved from Review queue, place 3, to What slowed us, place 2 of 4');
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(inGroup()).toEqual(['slowed-1', 'slowed-2', 'slowed-3']);
    await user.keyboard(' {ArrowDown}{Escape}');
    expect(said()).toContain('put back to Review queue, place 1 of 3');
  });

  it('orders cards within a group by their menu as well', async () => {
    const { user, store } = open(sprint18);
    act(() => at('slowed-3').focus());
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('option', { name: 'One up' }));
    expect(layoutOf(store.getSnapshot()).groups.get('queue')!.cardIds).toEqual([
      'slowed-1',
      'slowed-3',
      'slowed-2',
    ]);
    expect(said()).toContain('moved within Review queue from place 3 to 2 of 3');
  });

  it('puts it back on Escape, and says so in the language of the board', async () => {
    const { user, ids } = open(sprint18, { messages: de });
    act(() => at('lifted-1').focus());
    await user.keyboard(' {ArrowDown}{ArrowDown}{Escape}');
    expect(ids('lifted')).toEqual(['lifted-0', 'lifted-1', 'lifted-2', 'lifted-3']);
    expect(said()).toContain('zurückgelegt nach Was uns beflügelt hat, Platz 2 von 4');
    expect(at('lifted-1')).toHaveFocus();
  });

  it('groups with what is chosen', async () => {
    const { user, ids, store } = open(sprint18);
    act(() => at('try-0').focus());
    await user.keyboard(' g{ArrowDown}');
    expect(said()).toContain('Would be grouped with Rotate who speaks first');
    await user.keyboard('{Enter}');
    const [group] = layoutOf(store.getSnapshot())
      .entries.get('try')!
      .filter(({ kind }) => kind === 'group');
    expect(group?.cardIds).toEqual(expect.arrayContaining(['try-0', 'try-2']));
    expect(ids('try')).toHaveLength(3);
    await waitFor(() => expect(at('try-0')).toHaveFocus());
  });

  it('refuses where the board is locked, in words', async () => {
    const { user, store } = open(sprint18);
    act(() => void store.dispatch({ type: 'board.lock', on: true }));
    act(() => at('try-0').focus());
    await user.keyboard(' {ArrowDown} ');
    await waitFor(() => expect(said()).not.toBe(''));
    expect(store.getSnapshot().cards['try-0']).toEqual(sprint18.cards['try-0']);
  });
});

describe('focus', () => {
  it('stays with a card that somebody else moves, and goes to the next when it is removed', async () => {
    const { store } = open(sprint18);
    act(() => at('lifted-1').focus());
    act(() => void store.dispatch({ type: 'card.move', ids: ['lifted-1'], to: { columnId: 'try' } }));
    await waitFor(() => expect(at('lifted-1')).toHaveFocus());
    act(() => void store.dispatch({ type: 'card.remove', ids: ['lifted-1'] }));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(document.activeElement?.closest('[data-retro-column]')).toHaveAttribute(
      'data-retro-column',
      'try',
    );
  });

  it('goes to the neighbour of a card that was deleted, with undo offered', async () => {
    const { user, ids } = open(sprint18);
    act(() => at('lifted-1').focus());
    await user.keyboard('{Delete}');
    await waitFor(() => expect(at('lifted-2')).toHaveFocus());
    expect(said()).toContain('Card removed.');
    // One is in the header; the notice offers another.
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    expect(ids('lifted')).toContain('lifted-1');
  });

  it('is on the way in when the last card went', async () => {
    const { store } = open({ ...emptyBoard, cards: { one: { ...sprint18.cards['try-0']!, id: 'one' } } });
    act(() => at('one').focus());
    act(() => void store.dispatch({ type: 'card.remove', ids: ['one'] }));
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Add a card to What we could try' }).at(-1)).toHaveFocus(),
    );
  });
});

describe('single keys', () => {
  it('do nothing unless they are turned on', async () => {
    const { user } = open(sprint18);
    act(() => at('try-0').focus());
    await user.keyboard('nmv');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(card(/End each stand-up/)).not.toHaveTextContent('of yours');
  });

  it('add and vote where they are', async () => {
    const { user } = open(sprint18, { shortcuts: true });
    act(() => at('try-0').focus());
    await user.keyboard('v');
    expect(card(/End each stand-up/)).toHaveTextContent('1 of yours');
    await user.keyboard('n');
    expect(screen.getByRole('textbox', { name: 'New card in What we could try' })).toHaveFocus();
  });
});
