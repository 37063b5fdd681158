import { act, screen, within } from '@testing-library/react';
import { RetroBoard } from 'plinth/retro-board';
import { expect, it } from 'vitest';
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
import { collecting, collectingMine, me, people } from '../../../stories/retro-board/boards';
import { renderStrict } from '../../helpers/render';
import { settle } from './around-board';

/** Two hidden cards of one's own among twelve of others. */
async function open() {
  const env = createEnvironment();
  const store = createStore<RetroDocument, RetroCommand>({
    model: retroModel,
    document: collecting,
    env,
    actor: me.id,
  });
  const own = createStore<RetroPrivateDocument, RetroPrivateCommand>({
    model: retroPrivateModel,
    document: collectingMine,
    env,
  });
  const view = renderStrict(<RetroBoard store={store} privateStore={own} person={me} people={people} />);
  await settle();
  const column = (name: string) => within(screen.getByRole('group', { name }));
  return { ...view, store, own, column };
}

it('shows one’s hidden card where it will come out when its column is deleted, and takes it back with the column', async () => {
  const { user, column, store } = await open();
  await user.click(screen.getByRole('button', { name: 'More for What lifted us' }));
  await user.click(await screen.findByRole('option', { name: 'Delete the column' }));
  await settle();
  expect(store.getSnapshot().columns).not.toHaveProperty('lifted');
  expect(column('What slowed us').getByRole('listitem', { name: /Salma asked/ })).toBeInTheDocument();
  expect(column('What slowed us').getByText('11 cards')).toBeInTheDocument();
  expect(column('What slowed us').getByText(/^9 hidden cards/)).toBeInTheDocument();

  await user.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
  await settle();
  expect(column('What slowed us').queryByRole('listitem', { name: /Salma asked/ })).not.toBeInTheDocument();
  expect(column('What lifted us').getByRole('listitem', { name: /Salma asked/ })).toBeInTheDocument();
});

it('shows one’s hidden cards in the first column when somebody else starts from another template', async () => {
  const { store, user, own, column } = await open();
  act(() => {
    store.dispatch({
      type: 'board.template',
      template: 'mad-sad-glad',
      phases: ['collect', 'reveal'],
      columns: ['mad', 'sad', 'glad'].map((textKey) => ({ id: `now-${textKey}`, textKey })),
    });
  });
  await settle();
  const first = column('Mad');
  expect(first.getByRole('listitem', { name: /Salma asked/ })).toBeInTheDocument();
  const second = first.getByRole('listitem', { name: /Scope changed/ });

  // It moves on from there like any other.
  await user.click(within(second).getByRole('button', { name: /^More/ }));
  await user.click(await screen.findByRole('option', { name: /Sad/ }));
  await settle();
  expect(column('Sad').getByRole('listitem', { name: /Scope changed/ })).toBeInTheDocument();
  expect(own.getSnapshot().cards['mine-2']).toMatchObject({ columnId: 'now-sad' });
});
