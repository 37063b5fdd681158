// @vitest-environment jsdom
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jsonEquals } from '../../src/core/shared/json';
import { sortByOrder } from '../../src/core/shared/sort-by-order';
import { ToyList } from '../helpers/ToyList';
import { judge } from './fuzz/judge';
import type { Peer } from './fuzz/peer';
import type { Spectator } from './fuzz/run';

// Nothing is wrapped in `act`: a page is looked at when React has rendered what it was told, as on a real one.
beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));
afterAll(() => void vi.unstubAllGlobals());

const MOUNTED: ReadonlySet<string> = new Set(['p0', 'p1']);

/** The pages of two peers show their documents in a mounted list, in StrictMode, and the list is what is compared. */
function mountAll(): Spectator & { stop(): void } {
  const pages = new Map<Peer, { root: Root; host: HTMLElement }>();
  return {
    open(peer) {
      if (!MOUNTED.has(peer.name)) return;
      const before = pages.get(peer);
      before?.root.unmount();
      const host = document.createElement('div');
      const root = createRoot(host);
      flushSync(() =>
        root.render(
          <StrictMode>
            <ToyList store={peer.store} />
          </StrictMode>,
        ),
      );
      pages.set(peer, { root, host });
    },
    look(peer) {
      // What has been subscribed to and not rendered yet is rendered now.
      const page = pages.get(peer);
      if (!page) return [];
      flushSync(() => undefined);
      const items = [...page.host.querySelectorAll('li')];
      const shown = items.map((item) => [item.dataset['id'], JSON.parse(item.textContent) as unknown]);
      const cards = sortByOrder(Object.values(peer.store.getSnapshot().cards));
      const expected = cards.map(({ id, title, text, column, tags, votes }) => [
        id,
        { title, text, column, tags: Object.keys(tags).sort(), votes },
      ]);
      return jsonEquals(shown, expected)
        ? []
        : [`${peer.name} shows on the page something else than its store`];
    },
    stop: () => pages.forEach(({ root }) => root.unmount()),
  };
}

test('seeds 451 to 500, with lists mounted', () => {
  const failures: string[] = [];
  for (let seed = 451; seed <= 500; seed++) {
    const spectator = mountAll();
    const failure = judge(seed, spectator);
    if (failure) failures.push(failure);
    spectator.stop();
  }
  expect(failures.join('\n\n')).toBe('');
}, 600_000);
