// @vitest-environment node
import { expect, test } from 'vitest';
import { openBrowser, openPage, servePage } from './pages';
import { WALKS } from './stories-walk';
import { startServer } from './wire';

test.each(WALKS)(
  'the story $id joins a server: `?collab=` and `&person=`, in two browsers',
  async ({ id, play }) => {
    const { url: socket } = await startServer();
    const [address, browser] = await Promise.all([servePage('tests/server/stories.page.tsx'), openBrowser()]);
    const at = (person: 1 | 2) =>
      `${address}?id=${id}&collab=${encodeURIComponent(socket)}&person=${person}&room=walk`;
    const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
    const [first, second] = [
      await openPage(await browser.newContext(options), at(1)),
      await openPage(await browser.newContext(options), at(2)),
    ];
    await Promise.race([play(first.page, second.page), first.thrown, second.thrown]);
    // By the server, not in the page: each has the other's words from its own socket.
    for (const { heard } of [first, second]) expect(heard.length).toBeGreaterThan(5);
    expect([...first.errors, ...second.errors]).toEqual([]);
  },
  240_000,
);
