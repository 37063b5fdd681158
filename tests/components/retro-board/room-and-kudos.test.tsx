import { screen, within } from '@testing-library/react';
import { RETRO_TOPIC, ROOM_VOTER } from '../../../src/core/retro-board/retro.types';
import { allowanceOf } from '../../../src/core/retro-board/select/votes';
import { memoryStorage } from '../../../src/storage/memory-storage';
import { cards, me, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard, settle } from './around-board';

const room = { type: 'round.set', id: 'round', proxyBudget: 2 } as const;

async function openRoom(steps: Parameters<typeof renderBoard>[0]) {
  const shown = renderBoard([...cards, ...votes, ...steps, { type: 'phase.set', phase: 'vote' }]);
  const { user } = shown;
  await user.click(await screen.findByRole('button', { name: 'Voting' }));
  const voting = within(await screen.findByRole('dialog', { name: 'Voting' }));
  await user.click(await voting.findByRole('button', { name: 'For people in the room' }));
  return { ...shown, dialog: within(await screen.findByRole('dialog', { name: 'For people in the room' })) };
}

test('votes for the room have a budget of their own, and are taken back one by one', async () => {
  const { user, store, dialog } = await openRoom([room]);
  const cast = () => 2 - allowanceOf(store.getSnapshot(), 'round', ROOM_VOTER).left;
  expect(dialog.getAllByRole('status')[0]).toHaveTextContent('2 room votes left');
  const friday = 'Friday demo for each other, no slides.';
  const more = dialog.getByRole('button', { name: `A room vote for “${friday}”` });
  const less = dialog.getByRole('button', { name: `Take a room vote back from “${friday}”` });
  expect(less).toHaveAttribute('aria-disabled', 'true');
  await user.click(less);
  expect(cast()).toBe(0);

  await user.click(more);
  expect(cast()).toBe(1);
  expect(dialog.getByRole('img', { name: '1 room vote' })).toBeInTheDocument();
  const other = dialog.getByRole('button', { name: 'A room vote for “Review queue”' });
  await user.click(other);
  expect(dialog.getAllByRole('status')[0]).toHaveTextContent('0 room votes left');
  // There is nothing left for anybody: the button stays, and does nothing.
  expect(more).toHaveAttribute('aria-disabled', 'true');
  await user.click(more);
  expect(cast()).toBe(2);

  await user.click(less);
  expect(cast()).toBe(1);
  expect(dialog.getAllByRole('status')[0]).toHaveTextContent('One room vote left');
});

test('votes for the room are found by search where there are many cards, and are not this person’s own', async () => {
  const { user, store, dialog } = await openRoom([room]);
  const left = (voter: string) => allowanceOf(store.getSnapshot(), 'round', voter).left;
  const before = left('mira');
  await user.type(dialog.getByRole('searchbox'), 'august');
  expect(dialog.getAllByRole('listitem')).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: /^A room vote for/ }));
  expect(left('mira')).toBe(before);
  expect(left(ROOM_VOTER)).toBe(1);
});

test('at the end it is said what was worth the hour, by whoever wants to, without a name', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'close' }]);
  const came = within(await screen.findByRole('region', { name: 'What came of it' }));
  const field = came.getByRole('textbox', { name: 'Was it worth the hour?' });
  expect(came.getByText(/Notes bear no names/)).toBeVisible();
  await user.type(field, 'Two topics, talked through.{Enter}');
  const said = came.getByRole('list', { name: 'Was it worth the hour?' });
  expect(within(said).getByRole('listitem')).toHaveTextContent('Two topics, talked through.');
  expect(came.queryByText(/Notes bear no names/)).toBeNull();
  expect(field).toHaveValue('');
  const [note] = Object.values(store.getSnapshot().notes);
  expect(Object.keys(note!).sort()).toEqual(['id', 'order', 'text', 'topicId']);
  expect(JSON.stringify(note)).not.toContain('mira');
  await user.click(came.getByRole('button', { name: /^Delete this note/ }));
  expect(store.getSnapshot().notes).toEqual({});
  expect(field).toHaveFocus();
});

test('whoever only reads is asked nothing at the end, and reads what others said', async () => {
  const close = { type: 'phase.set', phase: 'close' } as const;
  const { unmount } = renderBoard([...cards, close], { readOnly: true });
  const came = () => screen.findByRole('region', { name: 'What came of it' });
  expect(within(await came()).queryByRole('heading', { name: 'Was it worth the hour?' })).toBeNull();
  unmount();
  renderBoard([...cards, close, { type: 'note.add', id: 'n', topicId: RETRO_TOPIC, text: 'It was.' }], {
    readOnly: true,
  });
  expect(within(await came()).getByRole('list', { name: 'Was it worth the hour?' })).toHaveTextContent(
    'It was.',
  );
  expect(within(await came()).queryByRole('textbox')).toBeNull();
});

describe('thank-yous', () => {
  const close = { type: 'phase.set', phase: 'close' } as const;
  const stage = async () => within(await screen.findByRole('region', { name: 'Thank-yous' }));

  test('are said to some or to everybody, with a name or without', async () => {
    const { user, store } = renderBoard([...cards, close]);
    const kudos = await stage();
    expect(kudos.getByText('No thank-yous yet. The first one is the hardest.')).toBeInTheDocument();
    const field = kudos.getByRole('textbox', { name: 'What you want to thank for' });
    await user.click(kudos.getByRole('button', { name: 'Say thank you' }));
    expect(store.getSnapshot().kudos).toEqual({});

    await user.type(field, 'For the rota.');
    await user.click(kudos.getByRole('button', { name: 'Say thank you' }));
    expect(Object.values(store.getSnapshot().kudos)).toMatchObject([
      { text: 'For the rota.', to: {}, from: 'mira' },
    ]);
    expect(field).toHaveValue('');
    const [first] = kudos.getAllByRole('listitem');
    expect(first).toHaveTextContent('Everybody');
    expect(first).toHaveTextContent('from Mira Okafor');

    await user.type(field, 'For asking twice.');
    await user.click(kudos.getByRole('switch', { name: 'Without my name' }));
    await user.click(kudos.getByRole('button', { name: 'Say thank you' }));
    const unsigned = Object.values(store.getSnapshot().kudos).find(
      ({ text }) => text === 'For asking twice.',
    );
    expect(unsigned).not.toHaveProperty('from');
    expect(JSON.stringify(unsigned)).not.toContain('mira');
  });

  test('are for others: oneself is not among those to choose from', async () => {
    renderBoard([...cards, close]);
    const to = within((await stage()).getByRole('group', { name: 'To' }));
    expect(to.getByRole('checkbox', { name: 'Jonas Lindqvist' })).toBeInTheDocument();
    expect(to.queryByRole('checkbox', { name: 'Mira Okafor' })).toBeNull();
  });

  test('are worded anew by who said them, and by nobody else', async () => {
    const { user, store } = renderBoard([
      ...cards,
      { type: 'role.set', person: 'jonas', role: 'facilitator' },
      ['jonas', { type: 'kudos.add', id: 'his', to: ['salma'], text: 'For staying calm.' }],
      { type: 'kudos.add', id: 'mine', to: ['salma'], text: 'For a kind retro' },
      ['jonas', close],
    ]);
    const kudos = await stage();
    await user.click(kudos.getByRole('button', { name: 'Edit this thank-you' }));
    const field = kudos.getByRole('textbox', { name: 'Edit this thank-you' });
    expect(field).toHaveFocus();
    await user.type(field, ', twice');
    await user.click(kudos.getByRole('button', { name: 'Save' }));
    expect(store.getSnapshot().kudos['mine']).toMatchObject({
      text: 'For a kind retro, twice',
      to: { salma: true },
      from: 'mira',
    });
    await settle();
    expect(kudos.getByRole('button', { name: 'Edit this thank-you' })).toHaveFocus();
    await user.click(kudos.getByRole('button', { name: 'Edit this thank-you' }));
    await user.click(kudos.getByRole('button', { name: 'Cancel' }));
    expect(kudos.getByText('For a kind retro, twice')).toBeInTheDocument();
  });

  test('that are begun are still there after a reload', async () => {
    const storage = memoryStorage();
    const first = renderBoard([...cards, close], { privateStorage: storage, person: me });
    await settle();
    await first.user.type((await stage()).getByRole('textbox'), 'For the ro');
    await settle();
    first.unmount();
    renderBoard([...cards, close], { privateStorage: storage, person: me });
    const again = await stage();
    await vi.waitFor(() => expect(again.getByRole('textbox')).toHaveValue('For the ro'));
  });

  test('are deleted by who said them, with a way back, and by nobody else', async () => {
    const { user, store } = renderBoard([
      ...cards,
      { type: 'role.set', person: 'jonas', role: 'facilitator' },
      ['jonas', { type: 'kudos.add', id: 'his', to: ['salma'], text: 'For staying calm.' }],
      { type: 'kudos.add', id: 'mine', to: [], text: 'For a kind retro.' },
      ['jonas', close],
    ]);
    const kudos = await stage();
    const buttons = kudos.getAllByRole('button', { name: 'Delete this thank-you' });
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0]!);
    expect(Object.keys(store.getSnapshot().kudos)).toEqual(['his']);
    expect(kudos.getByRole('textbox', { name: 'What you want to thank for' })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(Object.keys(store.getSnapshot().kudos).sort()).toEqual(['his', 'mine']);
  });
});

describe('what a column asks', () => {
  const open = async (user: ReturnType<typeof renderBoard>['user']) => {
    await user.click(screen.getByRole('button', { name: 'More for this retro' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Columns' }));
    return within(await screen.findByRole('dialog', { name: 'Columns' }));
  };
  const first = (store: ReturnType<typeof renderBoard>['store']) =>
    Object.values(store.getSnapshot().columns).sort((a, b) => (a.order < b.order ? -1 : 1))[0]!;

  test('is changed in its dialog, hidden by an empty text, and the template’s again by its own words', async () => {
    const { user, store } = renderBoard(cards);
    const dialog = await open(user);
    const [field] = dialog.getAllByRole('textbox', { name: /^What it asks/ });
    const template = (field as HTMLInputElement).value;
    expect(template).not.toBe('');
    expect(first(store)).not.toHaveProperty('prompt');

    await user.clear(field!);
    await user.type(field!, 'What gave you energy?{Enter}');
    expect(first(store).prompt).toBe('What gave you energy?');
    expect(screen.getByText('What gave you energy?')).toBeInTheDocument();

    await user.clear(field!);
    await user.tab();
    expect(first(store).prompt).toBe('');
    expect(screen.queryByText(template)).toBeNull();

    await user.type(field!, `${template}{Enter}`);
    expect(first(store)).not.toHaveProperty('prompt');
    expect(screen.getByText(template)).toBeInTheDocument();
  });

  test('is reached from the column’s own menu, and undone', async () => {
    const { user, store } = renderBoard(cards);
    const [menu] = screen.getAllByRole('button', { name: /^More for/ }).slice(1);
    await user.click(menu!);
    await user.click(await screen.findByRole('option', { name: 'Change what it asks…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Columns' }));
    const [field] = dialog.getAllByRole('textbox', { name: /^What it asks/ });
    await vi.waitFor(() => expect(field).toHaveFocus());
    await user.keyboard(' And what not?{Enter}');
    expect(first(store).prompt).toMatch(/And what not\?$/);
    await user.keyboard('{Escape}');
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    expect(first(store)).not.toHaveProperty('prompt');
  });
});
