import { fireEvent, screen, within } from '@testing-library/react';
import { actionsOf } from '../../../src/core/retro-board/select/actions';
import { commentsOn } from '../../../src/core/retro-board/select/discussion';
import { retroPrivateModel } from '../../../src/core/retro-board/retro-private.model';
import { createRetroPrivateDocument } from '../../../src/core/retro-board/retro.create';
import { createStore } from '../../../src/core/shared/store';
import { createEnvironment } from '../../../src/core/shared/environment';
import { cards, me, votes } from '../../../stories/retro-board/phases-data';
import { renderBoard } from './around-board';

type User = ReturnType<typeof renderBoard>['user'];

/** Keys that are for the list of words of Japanese, Chinese or Korean. */
const choose = (field: HTMLElement, key: 'Enter' | 'Escape') =>
  fireEvent.keyDown(field, { key, isComposing: true });

test('an action is neither added nor given up while its words are chosen', async () => {
  const { user, store } = renderBoard([]);
  await user.click(screen.getByRole('button', { name: 'Add an action' }));
  const field = await screen.findByRole('textbox', { name: 'What will be done' });
  await user.type(field, 'にほんご');
  choose(field, 'Enter');
  choose(field, 'Escape');
  expect(actionsOf(store.getSnapshot())).toEqual([]);
  expect(field).toBeInTheDocument();
  expect(field).toHaveValue('にほんご');
});

test('a card that was begun is there when its board is opened again', async () => {
  const privateStore = createStore({
    model: retroPrivateModel,
    document: createRetroPrivateDocument(createEnvironment(), 'board'),
    env: createEnvironment(),
    actor: me.id,
  });
  const open = (own = privateStore) =>
    renderBoard([{ type: 'phase.set', phase: 'collect' }], { privateStore: own });
  const compose = async ({ user }: { readonly user: User }) => {
    await user.click(screen.getAllByRole('button', { name: /^Add a card/ })[0]!);
    return screen.findByRole('textbox', { name: /card/i });
  };
  const first = open();
  await first.user.type(await compose(first), 'Half a thought');
  first.unmount();
  const again = open();
  expect(await compose(again)).toHaveValue('Half a thought');
  again.unmount();
  const other = renderBoard([{ type: 'phase.set', phase: 'collect' }]);
  expect(await compose(other)).toHaveValue('');
});

test('nor is a comment', async () => {
  const { user, store } = renderBoard([
    ...cards,
    { type: 'comment.add', id: 'c1', cardId: 'scope', text: 'One' },
    { type: 'phase.set', phase: 'group' },
  ]);
  const card = screen.getByText(/^Scope changed/).closest<HTMLElement>('[data-drag-item]')!;
  await user.click(within(card).getByRole('button', { name: /comment/ }));
  const field = await screen.findByRole('textbox', { name: 'Your comment' });
  await user.type(field, 'にほんご');
  choose(field, 'Enter');
  expect(commentsOn(store.getSnapshot(), 'scope')).toHaveLength(1);
  expect(field).toHaveValue('にほんご');
});

async function fromMenu(user: User, name: string) {
  await user.click(screen.getByRole('button', { name: 'More for this retro' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}
const vote = (user: User) => screen.findByRole('button', { name: 'Voting' }).then((open) => user.click(open));

test.each([
  ['a phase', 'Name: Discuss', (user: User) => fromMenu(user, 'Settings')],
  ['a column', 'Title: What lifted us', (user: User) => fromMenu(user, 'Columns')],
  ['what a column asks', 'What it asks: What lifted us', (user: User) => fromMenu(user, 'Columns')],
  ['a round', 'Name of this round', vote],
])('the name of %s waits for its words', async (_, name, open) => {
  const { user, store } = renderBoard([...cards, ...votes, { type: 'phase.set', phase: 'vote' }]);
  await open(user);
  const field = await screen.findByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, 'にほんご');
  const before = store.getSnapshot();
  choose(field, 'Enter');
  expect(store.getSnapshot()).toBe(before);
  expect(field).toHaveValue('にほんご');
  await user.keyboard('{Enter}');
  expect(JSON.stringify(store.getSnapshot())).toContain('にほんご');
});

test('a new name of the retro is not given up for them', async () => {
  const { user } = renderBoard([]);
  await user.click(screen.getByRole('button', { name: 'Rename this retro' }));
  const field = await screen.findByRole('textbox', { name: 'Name of this retro' });
  choose(field, 'Escape');
  expect(field).toBeInTheDocument();
});
