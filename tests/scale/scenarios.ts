// What must hold where two servers share the work. Each scenario has a room of its own.
import { deepStrictEqual as same } from 'node:assert';
import { joinAs, until, type Client } from './client';
import type { ServerProcess } from './processes';

export interface World {
  /** Starts one more server beside the others. */
  server(): Promise<ServerProcess>;
  /** Takes Redis away, and answers how to bring it back. */
  killRedis(): Promise<() => Promise<void>>;
}

export interface Scenario {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}

/** Longer than a server waits before it writes, at most. */
const WRITTEN = 3_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const numbered = (who: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${who} ${String(from + index).padStart(2, '0')}`);

async function both(a: Client, b: Client, texts: readonly string[]) {
  const all = [...texts].sort();
  await until(() => a.texts().length >= all.length && b.texts().length >= all.length, 'all cards');
  same(a.texts(), all);
  same(b.texts(), all);
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'two clients on different servers see each other’s edits and presence',
    async run({ server }) {
      const [here, there] = await Promise.all([server(), server()]);
      const a = await joinAs('ada', here.url, 'edits');
      await a.sent();
      const b = await joinAs('bo', there.url, 'edits');
      a.binding.presence!.set({ name: 'ada' });
      b.binding.presence!.set({ name: 'bo' });
      for (const text of numbered('ada', 0, 20)) a.add(text);
      for (const text of numbered('bo', 0, 20)) b.add(text);
      await both(a, b, [...numbered('ada', 0, 20), ...numbered('bo', 0, 20)]);
      const names = ({ binding }: Client) =>
        binding
          .presence!.getSnapshot()
          .map(({ state }) => JSON.stringify(state['name']))
          .sort()
          .join();
      await until(() => names(a) === '"ada","bo"' && names(b) === names(a), 'both are here');
      for (const client of [a, b]) client.stop();
      await Promise.all([here.kill(), there.kill()]);
    },
  },
  {
    name: 'a server killed in the middle loses nothing that a client holds',
    async run({ server }) {
      const [here, there] = await Promise.all([server(), server()]);
      const a = await joinAs('ada', here.url, 'client-holds');
      await a.sent();
      const b = await joinAs('bo', there.url, 'client-holds');
      for (let turn = 0; turn < 40; turn++) {
        for (const client of [a, b]) client.add(numbered(client.person, turn, turn + 1)[0]!);
        // The last edits before it have left the page and gone nowhere.
        if (turn === 20) void there.kill();
        await sleep(5);
      }
      await there.kill();
      await b.moveTo(here.url);
      await both(a, b, [...numbered('ada', 0, 40), ...numbered('bo', 0, 40)]);
      for (const client of [a, b]) client.stop();
      await here.kill();
    },
  },
  {
    name: 'a server killed, and its client with it, loses nothing that the other server holds',
    async run({ server }) {
      const [here, there] = await Promise.all([server(), server()]);
      const a = await joinAs('ada', here.url, 'server-holds');
      await a.sent();
      const b = await joinAs('bo', there.url, 'server-holds');
      for (const text of numbered('bo', 0, 30)) b.add(text);
      await until(() => a.texts().length === 30, 'the other server has them');
      await there.kill();
      b.stop();
      const again = await server();
      const c = await joinAs('cy', again.url, 'server-holds');
      c.add('cy 00');
      await both(a, c, ['cy 00', ...numbered('bo', 0, 30)]);
      for (const client of [a, c]) client.stop();
      await Promise.all([here.kill(), again.kill()]);
    },
  },
  {
    name: 'all servers and all clients killed: nothing is lost that the disk holds',
    async run({ server }) {
      const servers = await Promise.all([server(), server()]);
      const a = await joinAs('ada', servers[0].url, 'disk-holds');
      await a.sent();
      const b = await joinAs('bo', servers[1].url, 'disk-holds');
      for (const text of numbered('ada', 0, 15)) a.add(text);
      for (const text of numbered('bo', 0, 15)) b.add(text);
      const kept = [...numbered('ada', 0, 15), ...numbered('bo', 0, 15)];
      await both(a, b, kept);
      await sleep(WRITTEN);
      // These may be lost: nobody has been told that they are kept. They must not harm what is.
      for (const text of numbered('late', 0, 15)) a.add(text);
      await sleep(510);
      await Promise.all(servers.map((one) => one.kill()));
      for (const client of [a, b]) client.stop();
      const again = await server();
      const c = await joinAs('cy', again.url, 'disk-holds');
      const found = c.texts();
      same(
        found.filter((text) => !text.startsWith('late')),
        [...kept].sort(),
      );
      c.stop();
      await again.kill();
    },
  },
  {
    name: 'Redis gone for a while: each server goes on, and with the next change both have all',
    async run({ server, killRedis }) {
      const [here, there] = await Promise.all([server(), server()]);
      const a = await joinAs('ada', here.url, 'no-redis');
      await a.sent();
      const b = await joinAs('bo', there.url, 'no-redis');
      const bringBack = await killRedis();
      for (const text of numbered('ada', 0, 10)) a.add(text);
      for (const text of numbered('bo', 0, 10)) b.add(text);
      await Promise.all([a.sent(), b.sent()]);
      same(a.texts(), numbered('ada', 0, 10));
      await bringBack();
      await sleep(WRITTEN);
      a.add('ada 10');
      b.add('bo 10');
      await both(a, b, [...numbered('ada', 0, 11), ...numbered('bo', 0, 11)]);
      for (const client of [a, b]) client.stop();
      await Promise.all([here.kill(), there.kill()]);
    },
  },
];
