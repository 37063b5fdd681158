// @vitest-environment node
import type { BrowserContext, Page } from 'playwright';
import { bindYjs } from 'plinth/collab';
import { createRetroDocument, createStore, retroModel } from 'plinth/core';
import { createEnvironment } from 'plinth/hooks';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readMessage } from '../../examples/collab-server/src/read-message';
import { openBrowser, openPage, servePage } from './pages';
import { act, card, discuss, group, vote } from './retro-journey';
import { clientsIn, connectTo, startServer, until } from './wire';

const SECRETS = ['ada', 'bo'].flatMap((who) => [1, 2, 3].map((count) => `secret ${count} of ${who}`));
const SECRET = /secret \d of (ada|bo)/g;
/** Names and ids of the two people of the story. */
const AUTHORS = /person-mira|person-jonas|Mira|Okafor|Jonas|Lindqvist/g;

const PAGE = 'tests/server/two-contexts.page.tsx';

/** One person's browser, once the board is there. */
async function person(context: BrowserContext, url: string) {
  const opened = await openPage(context, url);
  await opened.page
    .getByRole('button', { name: /^Add a card to/ })
    .first()
    .waitFor({ timeout: 120_000 });
  return opened;
}

async function write(page: Page, texts: readonly string[]) {
  await page
    .getByRole('button', { name: /^Add a card to/ })
    .first()
    .click();
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}

/** Everything in these messages as one text: bytes as they are, updates and presence decoded as well. */
function decoded(messages: readonly Uint8Array[]): string {
  return messages
    .map((bytes) => {
      const message = readMessage(bytes);
      const raw = new TextDecoder().decode(bytes);
      if (message.kind === 'awareness') return raw + JSON.stringify(message.states);
      if (message.kind !== 'update') return raw;
      const { structs } = Y.decodeUpdate(message.update);
      return raw + JSON.stringify(structs.map(contentOf));
    })
    .join('\n');
}

/** Values and letters as they are; of a shared type, which would be a document, nothing. */
const contentOf = (item: Y.Item | Y.GC) =>
  item instanceof Y.Item && !('type' in item.content) ? item.content.getContent() : null;

const all = (page: Page) => page.locator('[data-plinth-part="retro-card"]').count();

/** The board as somebody sees it who only looks on. */
function documentIn(doc: Y.Doc) {
  const document = createRetroDocument(createEnvironment(), { id: 'sprint-18', title: '' });
  const store = createStore({ model: retroModel, document, env: createEnvironment() });
  const bound = bindYjs(store, doc, { whenSynced: Promise.resolve(), mayOpen: false });
  if (!bound.ok) throw new Error(bound.reason);
  return () => store.getSnapshot();
}

test('two browsers through the real server: a hidden, anonymous retro from first card to action', async () => {
  const { url: socket } = await startServer();
  const [origin, browser] = await Promise.all([servePage(PAGE), openBrowser()]);
  const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
  const at = (which: 1 | 2) =>
    `${origin}?hidden=1&anonymous=1&collab=${encodeURIComponent(socket)}&person=${which}`;
  const ada = await person(await browser.newContext(options), at(1));
  const spy = connectTo(socket, { name: 'two-people-retro-hidden-anonymous' });
  await spy.synced;
  const bo = await person(await browser.newContext(options), at(2));
  const wire = () => decoded([...ada.heard, ...bo.heard, ...spy.heard]);

  await ada.page.getByText('One other is here').waitFor();
  await write(ada.page, SECRETS.slice(0, 3));
  await write(bo.page, SECRETS.slice(3));
  await ada.page.waitForTimeout(1_000);
  expect(wire()).toContain('sprint-18');
  expect(wire().match(SECRET)).toBeNull();
  expect(wire().match(AUTHORS)).toBeNull();
  expect(await bo.page.getByText(SECRETS[0]!).count()).toBe(0);

  await ada.page.getByRole('button', { name: 'Reveal cards' }).click();
  await ada.page.getByRole('button', { name: 'Open them' }).click();
  for (const { page } of [ada, bo]) for (const text of SECRETS) await card(page, text).waitFor();
  // The same search finds every text now, and still nobody.
  await until(() => new Set(spy.wire().match(SECRET)).size === 6, 'the spy has them');
  expect([...new Set(wire().match(SECRET))].sort()).toEqual([...SECRETS].sort());
  const present = new Set([...spy.provider.awareness!.getStates().keys()]);
  const writers = clientsIn(Y.encodeStateAsUpdate(spy.doc), 'cards');
  expect(new Set(writers).size).toBe(6);
  expect(writers.filter((client) => present.has(client))).toEqual([]);

  const [first, second, third] = [SECRETS[0]!, SECRETS[3]!, SECRETS[4]!];
  await group(ada.page, bo.page, [first, second], 'What was kept back');
  await vote(ada.page, bo.page, 'What was kept back', third);
  await discuss(ada.page, bo.page, 'What was kept back', 'We were afraid to ask', 'Ask on the first day');
  await act(ada.page, bo.page, 'Ask on the first day', 'Write it down');
  const cards = [...spy.doc.share.keys()].find((key) => key.endsWith('/cards'))!;
  const votes = () => [...spy.doc.getMap(cards).keys()].filter((key) => key.includes('/votes/'));
  // What the server has: the deeds of both, under keys of which none is a name.
  await until(() => votes().length === 3, 'all votes');
  const shared = documentIn(spy.doc);
  await until(() => Object.keys(shared().actions).length === 2, 'both actions');
  const { groups, notes, actions, voteRounds, board } = shared();
  expect(Object.values(groups)).toMatchObject([{ title: 'What was kept back' }]);
  expect(Object.values(notes)).toMatchObject([{ text: 'We were afraid to ask' }]);
  const statuses = Object.values(actions).map(({ text, status }) => `${text}: ${status}`);
  expect(statuses.sort()).toEqual(['Ask on the first day: done', 'Write it down: open']);
  expect(Object.values(voteRounds)).toMatchObject([{ status: 'closed' }]);
  expect(board['board']).toMatchObject({ phase: 'act', hidden: false, anonymous: true });
  expect(wire().match(AUTHORS)).toBeNull();
  expect([...ada.errors, ...bo.errors]).toEqual([]);
}, 240_000);

test('two browsers: focus and caret stay through what the other does; offline work is kept, counted and merged', async () => {
  const { url: socket } = await startServer();
  const [origin, browser] = await Promise.all([servePage(PAGE), openBrowser()]);
  const at = (which: 1 | 2) => `${origin}?collab=${encodeURIComponent(socket)}&person=${which}`;
  const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
  const ada = await person(await browser.newContext(options), at(1));
  await write(ada.page, ['first card', 'second card', 'third card']);
  const bo = await person(await browser.newContext(options), at(2));
  await card(bo.page, 'third card').waitFor();

  // A caret in the middle of a card, while its neighbours are edited and removed.
  await card(bo.page, 'second card').focus();
  await bo.page.keyboard.press('F2');
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await bo.page.keyboard.press(key);
  await card(ada.page, 'third card').focus();
  await ada.page.keyboard.press('F2');
  await ada.page.keyboard.type(' edited');
  await ada.page.keyboard.press('Enter');
  await card(ada.page, 'first card').focus();
  await ada.page.keyboard.press('Delete');
  await bo.page.getByText('first card').waitFor({ state: 'detached' });
  await card(bo.page, 'third card edited').waitFor();
  const caret = () =>
    bo.page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement | null;
      return [field?.tagName, field?.selectionStart, field?.value];
    });
  expect(await caret()).toEqual(['TEXTAREA', 3, 'second card']);
  await bo.page.keyboard.type('!');
  expect(await caret()).toEqual(['TEXTAREA', 4, 'sec!ond card']);
  await bo.page.keyboard.press('Enter');
  await card(ada.page, 'sec!ond card').waitFor();

  // The card with the focus is taken away: the focus goes to what took its place.
  await card(bo.page, 'sec!ond card').focus();
  await card(ada.page, 'sec!ond card').focus();
  await ada.page.keyboard.press('Delete');
  await bo.page.getByText('sec!ond card').waitFor({ state: 'detached' });
  const focused = () => bo.page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toContain('third card edited');

  await bo.page.getByRole('button', { name: 'Go offline' }).click();
  await bo.page.getByText(/You are offline/).waitFor();
  await write(bo.page, ['on the train', 'in the tunnel']);
  await bo.page.getByText('2 changes wait to be sent.').waitFor();
  await write(ada.page, ['at the desk']);
  expect(await all(ada.page)).toBe(2);
  await bo.page.getByRole('button', { name: 'Come back' }).click();
  for (const { page } of [ada, bo]) {
    for (const text of ['on the train', 'in the tunnel', 'at the desk']) await card(page, text).waitFor();
    expect(await all(page)).toBe(4);
  }
  await bo.page.getByText(/You are offline/).waitFor({ state: 'detached' });
  expect([...ada.errors, ...bo.errors]).toEqual([]);
}, 240_000);
