import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { boardOf } from '../../../src/core/retro-board';
import { fetchMovement } from '../../helpers/movement';
import { pause } from '../../helpers/pointers';
import { everyHands } from './hands';
import { openRetro, placesOf, type Seat } from './two-people';

beforeAll(fetchMovement);
afterEach(cleanup);

const LATE = { timeout: 15_000 };
const EVERYWHERE = ['bytes', 'items', 'doc', 'store', 'page'];

/** The board of one person, read as its reader does. */
function boardFor({ person }: Seat) {
  const node = document.querySelector<HTMLElement>(`[data-seat="${person.id}"]`)!;
  const board = within(node);
  return {
    ...board,
    node,
    button: (name: string | RegExp) => board.findByRole('button', { name }, LATE),
    dialogButton: (name: string) => within(document.body).findByRole('button', { name }, LATE),
    field: (name: string | RegExp) => board.findByRole('textbox', { name }, LATE),
    card: (text: string) =>
      waitFor(() => {
        const found = [...node.querySelectorAll<HTMLElement>('[data-plinth-part="retro-card"]')].find(
          (card) => card.textContent?.includes(text),
        );
        return found ?? Promise.reject(new Error(`No card says “${text}”`));
      }, LATE),
  };
}

test.each(everyHands)('two people hold a whole retro by $name alone', { timeout: 240_000 }, async (hands) => {
  const { first, second } = await openRetro();
  const [mira, jonas] = [boardFor(first), boardFor(second)];
  const now = () => first.store.getSnapshot();
  const miras = ['Meetings overrun', 'Nobody ends a meeting'];

  async function write(board: typeof mira, texts: readonly string[]) {
    const ways = await board.findAllByRole('button', { name: 'Add a card to What slowed us' }, LATE);
    await hands.press(ways.at(-1)!);
    const field = await board.field('New card in What slowed us');
    const composer = within(field.closest<HTMLElement>('[data-plinth-part="retro-composer"]')!);
    for (const text of texts) {
      await hands.write(field, text);
      await hands.add(field, composer.getByRole('button', { name: 'Add' }));
      await board.card(text);
    }
    await hands.press(composer.getByRole('button', { name: 'Stop writing' }));
  }

  // Collect: each sees their own cards and how many there are, and nothing of what others write.
  await hands.press(await mira.button('Next: Collect'));
  await waitFor(() => expect(boardOf(second.store.getSnapshot()).phase).toBe('collect'));
  await write(mira, miras);
  await write(jonas, ['Reviews wait for days']);
  await waitFor(() => expect(jonas.node).toHaveTextContent('2 hidden cards'), LATE);
  await pause(700);
  for (const text of miras) expect(placesOf(text, second)).toEqual([]);
  expect(placesOf('Reviews wait for days', first)).toEqual([]);

  // Reveal: it is asked about; then the same search finds every card at the other's.
  await hands.press(await mira.button('Reveal cards'));
  await hands.press(await mira.dialogButton('Open them'));
  await waitFor(() => expect(Object.keys(now().cards)).toHaveLength(3), LATE);
  for (const text of miras) await waitFor(() => expect(placesOf(text, second)).toEqual(EVERYWHERE), LATE);
  expect(placesOf('Reviews wait for days', first)).toEqual(EVERYWHERE);

  // Group: by whoever did not lead.
  await hands.press(await mira.button('Next: Group'));
  await hands.group(await jonas.card('Nobody ends a meeting'), await jonas.card('Meetings overrun'));
  await waitFor(() => {
    const [one, other] = Object.values(now().cards).filter(({ text }) => /meeting/i.test(text));
    expect(one?.groupId).toBeTruthy();
    expect(one?.groupId).toBe(other?.groupId);
  }, LATE);

  // Vote: both; nobody sees totals yet.
  await hands.press(await mira.button('Next: Vote'));
  for (const board of [mira, jonas]) {
    const card = await board.card('Reviews wait for days');
    const cast = await within(card).findByRole('button', { name: 'Vote' }, LATE);
    await hands.pressIn(card, () => cast);
    await waitFor(() => expect(card).toHaveTextContent('1 of yours'), LATE);
  }
  expect(mira.node).not.toHaveTextContent('2 votes');

  // Close the voting: totals appear at both.
  await hands.press(await mira.button('Voting'));
  await hands.press(await mira.dialogButton('End voting and count'));
  for (const board of [mira, jonas])
    await waitFor(async () => expect(await board.card('Reviews wait for days')).toHaveTextContent('2 votes'));

  // Discuss: the heaviest first, and a note that the other reads.
  await hands.press(await mira.button('Next: Discuss'));
  await hands.press(await mira.button('Next topic'));
  await waitFor(() => expect(jonas.getByRole('article')).toHaveTextContent('Reviews wait for days'), LATE);
  await hands.write(await jonas.field('Note'), 'Mornings are free{Enter}');
  await waitFor(() => expect(mira.getByRole('article')).toHaveTextContent('Mornings are free'), LATE);

  // Act: what was talked about becomes a promise with a name, and both read it.
  await hands.press(await mira.button(/^Next: Act/));
  const rail = within(jonas.getByRole('complementary', { name: /^Actions/ }));
  await hands.press(rail.getByRole('button', { name: 'Add an action' }));
  const form = within(await rail.findByRole('form', undefined, LATE));
  await hands.write(form.getByRole('textbox', { name: 'What will be done' }), 'Review before noon');
  await hands.press(form.getByRole('checkbox', { name: 'Jonas Lindqvist' }));
  await hands.press(form.getByRole('button', { name: 'Add' }));
  await waitFor(
    () =>
      expect(mira.getByRole('complementary', { name: /^Actions/ })).toHaveTextContent('Review before noon'),
    LATE,
  );
  await hands.press(await mira.button('Next: Close'));
  await waitFor(() => expect(boardOf(second.store.getSnapshot()).phase).toBe('close'), LATE);

  // Two people had one retro.
  expect(second.store.getSnapshot()).toEqual(first.store.getSnapshot());
  expect(Object.values(now().actions)).toMatchObject([
    { text: 'Review before noon', owners: { jonas: true } },
  ]);
  expect(Object.values(now().cards)).toHaveLength(3);
});
