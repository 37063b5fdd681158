import { afterEach, describe, expect, test } from 'vitest';
import { browserStorage, indexedDbStorage } from 'plinth/storage';
import { storageChecks } from 'plinth/testing';

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 120));
/** What one window stores, the other hears in this order: once it has heard of this, there is nothing before it to wait for. */
function heardOf(from: Window, to: Window): Promise<void> {
  const key = `heard ${Math.random()}`;
  return new Promise((resolve) => {
    to.addEventListener('storage', function hear(event) {
      if (event.key !== key) return;
      to.removeEventListener('storage', hear);
      from.localStorage.removeItem(key);
      resolve();
    });
    from.localStorage.setItem(key, '');
  });
}

const databases: string[] = [];
const freshName = () => {
  const name = `real-${databases.length}-${Math.random()}`;
  databases.push(name);
  return name;
};

afterEach(() => {
  localStorage.clear();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  for (const name of databases) indexedDB.deleteDatabase(name);
});

describe('IndexedDB and BroadcastChannel as this browser has them', () => {
  const checks = storageChecks({
    open() {
      const name = freshName();
      return [indexedDbStorage({ name }), indexedDbStorage({ name })];
    },
    settle,
  });
  for (const { name, run } of checks) test(name, run);
});

describe('localStorage and its events as this browser has them', () => {
  let other: Window | undefined;
  const settleBoth = async () => {
    if (other) await Promise.all([heardOf(window, other), heardOf(other, window)]);
    await settle();
  };
  const checks = storageChecks({
    async open() {
      localStorage.clear();
      // Events of the check before, for this window.
      await settle();
      const frame = document.body.appendChild(document.createElement('iframe'));
      const view = (other = frame.contentWindow!);
      return [browserStorage({}), browserStorage({ area: () => view.localStorage, window: () => view })];
    },
    settle: settleBoth,
  });
  for (const { name, run } of checks) test(name, run);
});

test('a frame without an origin has no storage, and its widgets work and say so', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script>
    const names = [];
    for (const place of ['localStorage', 'indexedDB']) {
      try { window[place].open ? window[place].open('x') : window[place].getItem('x'); names.push(place + ' works'); }
      catch (error) { names.push(error.name); }
    }
    parent.postMessage(names, '*');
  </script>`;
  const heard = new Promise((resolve) =>
    window.addEventListener('message', ({ data }) => resolve(data), { once: true }),
  );
  document.body.append(frame);
  // What a browser throws there is what the unit tests throw.
  expect(await heard).toEqual(['SecurityError', 'SecurityError']);
});
