import { screen, waitFor, within } from '@testing-library/react';
import { boardOf } from '../../../src/core/retro-board/board-of';
import { commentsOn } from '../../../src/core/retro-board/select/discussion';
import { cards, me, NOW, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard } from './around-board';

const openMenu = async (user: ReturnType<typeof renderBoard>['user'], item: string) => {
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

test('topic by topic, most votes first, with notes and a word on going on', async () => {
  const { user, store } = renderBoard([
    ...cards,
    ...votes,
    { type: 'round.close', id: 'round' },
    { type: 'phase.set', phase: 'discuss' },
  ]);
  const stage = within(await screen.findByRole('region', { name: 'Topics' }));
  const rows = stage.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toMatch(/^1Review queue5 votes/);
  expect(rows[1]).toMatch(/^2.*3 votestied/);
  expect(rows[2]).toMatch(/^2.*3 votestied/);

  await user.click(stage.getByRole('button', { name: 'Next topic' }));
  expect(stage.getByRole('heading', { name: 'Review queue' })).toBeInTheDocument();
  await user.type(stage.getByRole('textbox', { name: 'Note' }), 'Mornings are free{Enter}');
  expect(stage.getByText('Mornings are free')).toBeInTheDocument();
  await user.click(stage.getByRole('button', { name: 'Go on' }));
  expect(store.getSnapshot().topics['group-reviews']?.continues).toEqual({ mira: 1 });
  await user.click(stage.getByRole('button', { name: 'Next topic' }));
  expect(store.getSnapshot().topics['group-reviews']?.status).toBe('done');
  expect(boardOf(store.getSnapshot()).topic).toBe('scope');
});

test('comments are added, changed and deleted; a reaction is given and taken back', async () => {
  const { user, store } = renderBoard([
    ...cards,
    ['jonas', { type: 'comment.add', id: 'his', cardId: 'scope', text: 'I was not told either.' }],
    { type: 'comment.add', id: 'mine', cardId: 'scope', text: 'In the lift.' },
    { type: 'phase.set', phase: 'group' },
  ]);
  const card = screen.getByText(/^Scope changed/).closest<HTMLElement>('[data-drag-item]')!;
  await user.click(within(card).getByRole('button', { name: /comments/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Comments and reactions' }));
  await user.type(dialog.getByRole('textbox', { name: 'Your comment' }), 'Let us write it down.{Enter}');
  expect(commentsOn(store.getSnapshot(), 'scope').map(({ text }) => text)).toContain('Let us write it down.');
  await user.click(dialog.getAllByRole('button', { name: 'Delete this comment' })[0]!);
  expect(commentsOn(store.getSnapshot(), 'scope')).toHaveLength(2);
  const same = dialog.getByRole('button', { name: /^Same here/ });
  await user.click(same);
  expect(same).toHaveAttribute('aria-pressed', 'true');
  await user.click(same);
  expect(store.getSnapshot().cards['scope']?.reactions).toEqual({});
});

test('search counts what it finds and leaves the rest out', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  await openMenu(user, 'Search and filter');
  const field = await screen.findByRole('searchbox', { name: 'Search cards' });
  await waitFor(() => expect(field).toHaveFocus());
  await user.type(field, 'friday');
  expect(screen.getByText('2 cards found')).toBeInTheDocument();
  expect(screen.queryByText(/^The demo went wrong/)).toBeNull();
  expect(screen.getByText(/^Scope changed/)).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.getByText(/^The demo went wrong/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'More for this retro' })).toHaveFocus();
});

test('search leads to the first card it finds by Enter, and back to the card it was asked from by Escape', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }], { shortcuts: true });
  const from = screen.getByRole('listitem', { name: /^The demo went wrong/ });
  from.focus();
  await user.keyboard('/');
  const field = await screen.findByRole('searchbox', { name: 'Search cards' });
  await user.type(field, 'friday{Enter}');
  expect(screen.getByRole('listitem', { name: /^Scope changed/ })).toHaveFocus();
  await user.click(field);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('listitem', { name: /^The demo went wrong/ })).toHaveFocus());
});

test('a file is looked at first, and taken over after a warning', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  await openMenu(user, 'Import');
  const dialog = within(await screen.findByRole('dialog', { name: 'Import a board' }));
  await user.click(dialog.getByRole('textbox', { name: 'Or paste its content here' }));
  await user.paste('What,Where,Stars\nTea was late,Kitchen,2\nNice cups,Kitchen,0\n');
  await user.click(dialog.getByRole('button', { name: 'Look at it' }));
  // Nothing in it says how it is meant, so the reader does.
  const layout = dialog.getByRole('combobox', { name: 'How the table is laid out' });
  await user.selectOptions(layout, 'One row for each card');
  expect(dialog.getByText('2 cards')).toBeInTheDocument();
  expect(dialog.getByText(/This cannot be undone/)).toBeInTheDocument();
  expect(Object.keys(store.getSnapshot().cards)).toContain('scope');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Where' }), 'Column');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Stars' }), 'Votes');
  expect(dialog.getByText('2 votes')).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Take it over' }));
  const { cards: now, id } = store.getSnapshot();
  expect(
    Object.values(now)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['Nice cups', 'Tea was late']);
  expect(id).toBe('sprint-18');
});

test('what cannot be read says why and takes nothing', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const before = store.getSnapshot();
  await openMenu(user, 'Import');
  const dialog = within(await screen.findByRole('dialog', { name: 'Import a board' }));
  await user.click(dialog.getByRole('textbox', { name: 'Or paste its content here' }));
  await user.paste('{"board": ');
  await user.click(dialog.getByRole('button', { name: 'Look at it' }));
  expect(dialog.getByText(/ends too early/)).toBeInTheDocument();
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  expect(store.getSnapshot()).toBe(before);
});

const look = async (user: ReturnType<typeof renderBoard>['user'], text: string) => {
  await openMenu(user, 'Import');
  const dialog = within(await screen.findByRole('dialog', { name: 'Import a board' }));
  await user.click(dialog.getByRole('textbox', { name: 'Or paste its content here' }));
  await user.paste(text);
  await user.click(dialog.getByRole('button', { name: 'Look at it' }));
  return dialog;
};

test('what holds no card takes the place of none', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const dialog = await look(user, 'hello');
  expect(dialog.getAllByRole('listitem')[0]).toHaveTextContent(
    /^No cards were found in the file\. Say which/,
  );
  expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
  expect(dialog.queryByText(/This cannot be undone/)).toBeNull();
});

test('columns alone are taken, and that there are no cards is said', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const headings = 'kind,column,group,text,author,comments,reactions,status,owners,due';
  const dialog = await look(user, `${headings}\ncolumn,Keep,,,,,,,,\n`);
  expect(dialog.getByText('0 cards')).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: 'Take it over' })).toBeEnabled();
});

test('all that a report says can be read', async () => {
  const { user } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const lines = Array.from({ length: 20 }, (_, index) => `A card,many ${index}`);
  const dialog = await look(user, `Text,Votes\n${lines.join('\n')}`);
  expect(dialog.queryByText(/many 19/)).toBeNull();
  const more = dialog.getByRole('button', { name: /^and \d+ more$/ });
  more.focus();
  await user.keyboard('{Enter}');
  expect(dialog.getByText(/many 19/)).toBeInTheDocument();
  // The button is gone: one reads on with what it brought.
  await waitFor(() => expect(dialog.getAllByRole('listitem')).toContain(document.activeElement));
  expect(dialog.queryByRole('button', { name: /more$/ })).toBeNull();
});

test('the template in use, used again, leaves the columns as they are', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const { columns } = store.getSnapshot();
  await openMenu(user, 'Another template');
  await user.click(await screen.findByRole('button', { name: 'Use this template' }));
  expect(store.getSnapshot().columns).toEqual(columns);
});

test('settings count at once; names are taken off only after a question', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  await openMenu(user, 'Settings');
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
  await user.click(dialog.getByRole('switch', { name: 'Hold cards in place' }));
  expect(boardOf(store.getSnapshot()).locked).toBe(true);
  await user.click(dialog.getByRole('switch', { name: 'Write no names' }));
  await user.click(dialog.getByRole('button', { name: 'Leave them' }));
  expect(boardOf(store.getSnapshot()).anonymous).toBe(false);
  await user.click(dialog.getByRole('switch', { name: 'Write no names' }));
  await user.click(dialog.getByRole('button', { name: 'Take them off' }));
  expect(boardOf(store.getSnapshot()).anonymous).toBe(true);
  expect(JSON.stringify(store.getSnapshot().cards)).not.toContain(me.id);
  const votes = dialog.getByRole('spinbutton', { name: 'Votes per person' });
  await user.clear(votes);
  await user.type(votes, '8');
  expect(boardOf(store.getSnapshot()).budget).toBe(8);
});

test('a number out of range changes nothing, stays, and is told what is wrong with it', async () => {
  const { user, store } = renderBoard(cards);
  await openMenu(user, 'Settings');
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
  const votes = dialog.getByRole('spinbutton', { name: 'Votes per person' });
  const before = boardOf(store.getSnapshot()).budget;
  for (const wrong of ['0', '200', '2.5']) {
    await user.clear(votes);
    await user.type(votes, wrong);
    // Parts of what is typed may count: of "200", "2" and "20" do.
    const counted = boardOf(store.getSnapshot()).budget;
    await user.tab();
    expect(votes).toHaveDisplayValue(wrong);
    expect(votes).toBeInvalid();
    expect(votes).toHaveAccessibleDescription('A whole number from 1 to 99, please.');
    expect(boardOf(store.getSnapshot()).budget).toBe(counted);
  }
  await user.clear(votes);
  await user.type(votes, String(before));
  expect(votes).toBeValid();
  expect(votes).toHaveAccessibleDescription('');
  expect(boardOf(store.getSnapshot()).budget).toBe(before);
});

test('a length of its own for the timer is asked for, and not taken before it is one', async () => {
  const { user, store } = renderBoard(cards);
  await user.click(screen.getByRole('button', { name: 'Start a timer' }));
  const popover = within(await screen.findByRole('dialog', { name: 'How long?' }));
  const minutes = popover.getByRole('spinbutton', { name: 'Other length, in minutes' });
  const go = popover.getByRole('button', { name: 'Start' });
  await user.click(go);
  expect(minutes).toHaveFocus();
  await user.type(minutes, '5000');
  await user.click(go);
  expect(minutes).toHaveFocus();
  expect(minutes).toHaveAccessibleDescription('A whole number from 1 to 600, please.');
  expect(store.getSnapshot().timer['timer']?.run).toBeUndefined();
  await user.clear(minutes);
  await user.type(minutes, '7');
  await user.click(go);
  expect(store.getSnapshot().timer['timer']?.run).toEqual({ endAt: NOW + 7 * 60_000 });
});

test('another template keeps every card', async () => {
  const { user, store } = renderBoard([...cards, { type: 'phase.set', phase: 'group' }]);
  const before = Object.keys(store.getSnapshot().cards);
  await openMenu(user, 'Another template');
  await user.click(await screen.findByRole('radio', { name: 'Sailboat' }));
  await user.click(screen.getByRole('button', { name: 'Use this template' }));
  expect(boardOf(store.getSnapshot()).template).toBe('sailboat');
  expect(Object.keys(store.getSnapshot().cards)).toEqual(before);
  expect(Object.values(store.getSnapshot().columns).map(({ textKey }) => textKey)).toContain('wind');
});
