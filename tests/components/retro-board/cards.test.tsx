import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { memoryStorage, createMemoryPlace } from 'plinth/storage';
import { RetroBoard } from 'plinth/retro-board';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/core/shared/store';
import {
  retroModel,
  retroPrivateModel,
  type RetroCommand,
  type RetroDocument,
  type RetroPrivateCommand,
  type RetroPrivateDocument,
} from '../../../src/core/retro-board';
import { createEnvironment } from '../../../src/core/shared/environment';
import {
  collecting,
  collectingMine,
  emptyBoard,
  longTexts,
  me,
  people,
  sprint18,
  sprint18Counted,
} from '../../../stories/retro-board/boards';
import { renderStrict } from '../../helpers/render';
import { settle } from './around-board';

type Props = Partial<Parameters<typeof RetroBoard>[0]>;

function open(document: RetroDocument, props: Props = {}, mine?: RetroPrivateDocument) {
  const env = createEnvironment();
  const store = createStore<RetroDocument, RetroCommand>({ model: retroModel, document, env, actor: me.id });
  const own =
    mine &&
    createStore<RetroPrivateDocument, RetroPrivateCommand>({ model: retroPrivateModel, document: mine, env });
  const view = renderStrict(
    <RetroBoard
      store={store}
      privateStore={own}
      person={me}
      people={people}
      voterKey={() => 'mira'}
      {...props}
    />,
  );
  return { ...view, store, own: own! };
}

const card = (text: RegExp) => screen.getByRole('listitem', { name: text });
const compose = async (user: ReturnType<typeof open>['user'], column: string) => {
  await user.click(screen.getAllByRole('button', { name: `Add a card to ${column}` })[0]!);
  return screen.getByRole('textbox', { name: `New card in ${column}` });
};

describe('a board', () => {
  it('has a heading and a list per column, and cards with their author', async () => {
    open(sprint18);
    await settle();
    expect(screen.getByRole('heading', { level: 3, name: 'What lifted us' })).toBeInTheDocument();
    expect(screen.getAllByRole('list').length).toBeGreaterThanOrEqual(3);
    expect(within(card(/The demo went wrong/)).getByRole('img', { name: 'Priya Nair' })).toHaveTextContent(
      'PN',
    );
    expect(screen.getByRole('listitem', { name: 'Review queue 3 cards' })).toBeInTheDocument();
  });

  it('paints light markup as elements', async () => {
    open(longTexts);
    await settle();
    const long = card(/We shipped the new sign-up/);
    expect(within(long).getByText('new sign-up').tagName).toBe('STRONG');
    expect(within(long).getByRole('link', { name: 'live' })).toHaveAttribute(
      'href',
      'https://example.org/signup',
    );
    expect(long.querySelectorAll('li')).toHaveLength(3);
  });

  it('changes nothing for somebody who reads', async () => {
    const { user } = open(sprint18, { readOnly: true });
    expect(screen.getByText('You are reading. Nothing can be changed here.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Add a card/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Vote' })).toBeNull();
    act(() => card(/The demo went wrong/).focus());
    await user.keyboard('{Enter}{Delete} {ArrowDown} ');
    expect(card(/The demo went wrong/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('adding', () => {
  it('adds on Enter and goes on; Shift and Enter starts a line', async () => {
    const { user, store } = open(emptyBoard);
    const field = await compose(user, 'What lifted us');
    expect(field).toHaveFocus();
    await user.keyboard('One{Enter}Two{Shift>}{Enter}{/Shift}lines{Enter}');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    expect(Object.values(store.getSnapshot().cards).map(({ text, author }) => [text, author])).toEqual([
      ['One', 'mira'],
      ['Two\nlines', 'mira'],
    ]);
    await user.keyboard('kept{Escape}');
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: 'Add a card to What lifted us' }).at(-1)).toHaveFocus(),
    );
    expect(await compose(user, 'What lifted us')).toHaveValue('kept');
  });

  it('offers one card per line of what was pasted', async () => {
    const { user, store } = open(emptyBoard);
    await compose(user, 'What lifted us');
    await user.paste('- one\n- two\n\n- three');
    await user.click(screen.getByRole('button', { name: 'Add 3 cards, one per line' }));
    expect(Object.values(store.getSnapshot().cards).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('says how much is too much, and keeps it', async () => {
    const { user, store } = open(emptyBoard);
    const field = await compose(user, 'What lifted us');
    await user.paste('x'.repeat(2003));
    expect(screen.getByText('3 characters too many')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(store.getSnapshot().cards).toEqual({});
    expect(field).toHaveValue('x'.repeat(2003));
  });

  it('keeps what is being written through a reload', async () => {
    const place = createMemoryPlace();
    const props = { privateStorage: memoryStorage(place), defaultDocument: emptyBoard, person: me, people };
    const first = renderStrict(<RetroBoard {...props} />);
    await waitFor(() => expect(screen.queryByText('Fetching the board')).toBeNull());
    await screen.findByRole('heading', { name: 'What lifted us' });
    await compose(first.user, 'What lifted us');
    await first.user.keyboard('half a thou');
    first.unmount();
    const second = renderStrict(<RetroBoard {...props} privateStorage={memoryStorage(place)} />);
    await screen.findByRole('heading', { name: 'What lifted us' });
    await waitFor(async () =>
      expect(await compose(second.user, 'What lifted us')).toHaveValue('half a thou'),
    );
  });
});

describe('a card', () => {
  it('is edited where it stands', async () => {
    const { user, store } = open(sprint18);
    act(() => card(/End each stand-up/).focus());
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'Text of the card' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard('Shorter.{Enter}');
    expect(store.getSnapshot().cards['try-0']?.text).toBe('Shorter.');
    expect(card(/Shorter/)).toHaveFocus();
    await user.keyboard('{Enter} and longer{Escape}');
    expect(store.getSnapshot().cards['try-0']?.text).toBe('Shorter.');
  });

  it('takes votes up to the budget and gives them back', async () => {
    const { user } = open(sprint18);
    const demo = card(/The demo went wrong/);
    await user.click(within(demo).getByRole('button', { name: 'Vote' }));
    expect(demo).toHaveTextContent('1 of yours');
    expect(screen.getByText(/^Voted\. 1 vote left\./)).toBeInTheDocument();
    await user.click(within(demo).getByRole('button', { name: 'Vote once more, 1 of yours' }));
    await user.click(within(demo).getByRole('button', { name: 'Vote once more, 2 of yours' }));
    await waitFor(() => expect(screen.getAllByText(/vote/i).length).toBeGreaterThan(0));
    expect(demo).toHaveTextContent('2 of yours');
    await user.click(within(demo).getByRole('button', { name: 'Take one vote back' }));
    expect(demo).toHaveTextContent('1 of yours');
  });

  it('shows no total before the round is closed', async () => {
    const { unmount } = open(sprint18);
    expect(screen.queryByText(/\d votes?$/)).toBeNull();
    unmount();
    open(sprint18Counted);
    await settle();
    expect(card(/Salma asked for help/)).toHaveTextContent('3 votes');
    expect(screen.getByRole('listitem', { name: /Review queue/ })).toHaveTextContent('3 votes');
  });

  it('is moved and grouped by its menu, with a search', async () => {
    const { user, store } = open(sprint18);
    await user.click(within(card(/End each stand-up/)).getByRole('button', { name: /^More/ }));
    const search = await screen.findByRole('combobox');
    expect(search).toHaveFocus();
    await user.keyboard('review{Enter}');
    expect(store.getSnapshot().cards['try-0']?.groupId).toBe('queue');
    await waitFor(() => expect(card(/End each stand-up/)).toHaveFocus());
    await user.click(within(card(/Friday demo/)).getByRole('button', { name: /^More/ }));
    await screen.findByRole('combobox');
    await user.click(screen.getByRole('option', { name: 'What lifted us' }));
    expect(store.getSnapshot().cards['try-3']?.columnId).toBe('lifted');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('has the focus in its menu as soon as that is there, so that no letter goes astray', async () => {
    const { user } = open(sprint18);
    const first = new Promise<Element | null>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!screen.queryByRole('combobox')) return;
        observer.disconnect();
        resolve(document.activeElement);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await user.click(within(card(/End each stand-up/)).getByRole('button', { name: /^More/ }));
    expect(await first).toBe(await screen.findByRole('combobox'));
  });

  it('asks for no keyboard on the screen until the search of its menu is pressed', async () => {
    const { user } = open(sprint18);
    await user.click(within(card(/End each stand-up/)).getByRole('button', { name: /^More/ }));
    const search = await screen.findByRole('combobox');
    expect(search).toHaveFocus();
    expect(search).toHaveAttribute('inputmode', 'none');
    await user.click(search);
    expect(search).toHaveAttribute('inputmode', 'search');
    await user.keyboard('review{Enter}');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says in its menu that there are more to group with than it names, and how to find them', async () => {
    const { user } = open(sprint18);
    await user.click(within(card(/End each stand-up/)).getByRole('button', { name: /^More/ }));
    const search = await screen.findByRole('combobox');
    const partners = () => within(screen.getByRole('group', { name: 'Group with' })).getAllByRole('option');
    expect(partners()).toHaveLength(4);
    expect(search).toHaveAccessibleDescription('6 more. Type a word of one to find it.');
    await user.keyboard('friday');
    expect(partners()).toHaveLength(2);
    expect(search).not.toHaveAccessibleDescription();
  });

  it('keeps what is typed for a menu that is still on its way, and does nothing else with it', async () => {
    const { store } = open(sprint18, { shortcuts: true });
    await settle();
    const before = store.getSnapshot();
    const pressed = card(/End each stand-up/);
    act(() => pressed.focus());
    fireEvent.keyDown(pressed, { key: 'F10', shiftKey: true });
    fireEvent.keyDown(pressed, { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(pressed).toHaveFocus();
    fireEvent.keyDown(pressed, { key: 'F10', shiftKey: true });
    for (const key of ['v', 'c', 'Backspace', 'Enter', ' ']) fireEvent.keyDown(pressed, { key });
    const search = await screen.findByRole('combobox');
    expect(search).toHaveFocus();
    expect(search).toHaveValue('v ');
    expect(store.getSnapshot()).toBe(before);
  });
});

describe('a column', () => {
  it('is renamed, moved, coloured and deleted with its cards elsewhere', async () => {
    const { user, store } = open(sprint18);
    const menu = async () => {
      await user.click(screen.getByRole('button', { name: /More for (What slowed us|Brakes)/ }));
      await screen.findByRole('listbox');
    };
    await menu();
    await user.click(screen.getByRole('option', { name: 'Rename' }));
    await user.keyboard('Brakes{Enter}');
    expect(screen.getByRole('heading', { name: 'Brakes' })).toBeInTheDocument();
    await menu();
    await user.click(screen.getByRole('option', { name: 'Purple' }));
    expect(store.getSnapshot().columns['slowed']?.hue).toBe(4);
    await menu();
    await user.click(screen.getByRole('option', { name: 'Delete it, cards go to What lifted us' }));
    expect(screen.queryByRole('heading', { name: 'Brakes' })).toBeNull();
    expect(Object.keys(store.getSnapshot().cards)).toHaveLength(13);
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    expect(screen.getByRole('heading', { name: 'Brakes' })).toBeInTheDocument();
  });
});

describe('hidden cards', () => {
  it('are here for their writer, and a number for everybody else', async () => {
    open(collecting, {}, collectingMine);
    await settle();
    expect(card(/Salma asked for help/)).toHaveTextContent('Private until the reveal');
    expect(screen.getByText('4 hidden cards, kept secret until the reveal')).toBeInTheDocument();
  });

  it('never touch the shared document before the reveal, and go out once after it', async () => {
    const { user, store, own } = open(collecting, {}, collectingMine);
    await compose(user, 'What we could try');
    await user.keyboard('A secret wish{Enter}');
    expect(Object.values(own.getSnapshot().cards).map(({ text }) => text)).toContain('A secret wish');
    expect(JSON.stringify(store.getSnapshot())).not.toContain('secret');
    await waitFor(() =>
      expect(store.getSnapshot().pending['mine']).toMatchObject({ total: 3, columns: { try: 1 } }),
    );
    act(() => void store.dispatch({ type: 'board.set', settings: { window: 0 } }));
    act(() => void store.dispatch({ type: 'board.reveal' }));
    await waitFor(() => expect(Object.keys(store.getSnapshot().cards)).toHaveLength(3));
    expect(Object.values(own.getSnapshot().cards).every(({ state }) => state === 'published')).toBe(true);
    expect(Object.keys(store.getSnapshot().publications)).toHaveLength(3);
    expect(screen.getByText('A secret wish')).toBeInTheDocument();
  });

  it('wait on an anonymous board when they are late, and say so plainly', async () => {
    const anonymous = {
      ...collecting,
      board: {
        board: {
          ...collecting.board['board']!,
          anonymous: true,
          hidden: false,
          reveals: 1,
          batchAt: 1,
          window: 0,
        },
      },
    };
    const mine = {
      ...collectingMine,
      cards: { 'mine-1': { ...collectingMine.cards['mine-1']!, anonymous: true } },
    };
    const { user, store } = open(anonymous, {}, mine);
    const note = await screen.findByText('Your card has not gone out yet');
    expect(note).toBeInTheDocument();
    expect(store.getSnapshot().cards).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(Object.values(store.getSnapshot().cards)).toHaveLength(1));
    expect(Object.values(store.getSnapshot().cards)[0]).not.toHaveProperty('author');
  });

  it('are undone in the order in which they were written, among what was done for all to see', async () => {
    const { user, store, own } = open(collecting, {}, collectingMine);
    await compose(user, 'What we could try');
    await user.keyboard('Mine{Enter}{Escape}');
    act(
      () =>
        void store.dispatch({
          type: 'card.add',
          cards: [{ id: 'open', text: 'Open' }],
          to: { columnId: 'try' },
        }),
    );
    await waitFor(() => expect(screen.getByText('Open')).toBeInTheDocument());
    act(() => card(/^Open/).focus());
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getSnapshot().cards['open']).toBeUndefined();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await user.keyboard('{Control>}z{/Control}');
    expect(Object.values(own.getSnapshot().cards).map(({ text }) => text)).not.toContain('Mine');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(Object.values(own.getSnapshot().cards).map(({ text }) => text)).toContain('Mine');
  });
});
