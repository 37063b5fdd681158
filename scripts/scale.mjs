// `npm run test:scale`: two servers of `npm run collab` with a real Redis between them, and what happens when one is killed.
// Starts what it needs on free ports of this machine, in a folder of its own, and ends all of it.
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runnerImport } from 'vite';
import { aliases } from './aliases.mjs';

const redisServer = process.env.REDIS_SERVER ?? inPath('redis-server');
if (!redisServer) {
  console.error(
    'There is no redis-server on this machine, so nothing was tested.\n' +
      'Debian and Ubuntu: apt-get install redis-server. Elsewhere: set REDIS_SERVER to the program.',
  );
  process.exit(1);
}

const load = async (name) => {
  const options = { configFile: false, logLevel: 'error', resolve: { alias: aliases } };
  return (await runnerImport(`${import.meta.dirname}/../tests/scale/${name}.ts`, options)).module;
};
const { startCollabProcess, startRedisProcess } = await load('processes');
const { SCENARIOS } = await load('scenarios');
const { travelTimes } = await load('travel');

const folder = await mkdtemp(join(tmpdir(), 'plinth-scale-'));
let redis = await startRedisProcess(redisServer, folder);
const started = [];
const world = {
  async server() {
    const server = await startCollabProcess({ folder: join(folder, 'documents'), redis: redis.url });
    started.push(server);
    return server;
  },
  async killRedis() {
    await redis.kill();
    return async () => {
      redis = await startRedisProcess(redisServer, folder, Number(redis.url.split(':')[1]));
    };
  },
};

let failed = 0;
try {
  for (const { name, run } of SCENARIOS) {
    const start = performance.now();
    try {
      await run(world);
      console.log(`ok    ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed++;
      console.error(`FAIL  ${name}\n${error instanceof Error ? error.stack : error}`);
    }
  }
  const { edits, same, other } = await travelTimes(world);
  console.log(
    `An edit is at somebody at the same server after ${same.toFixed(1)} ms, at the other one after ${other.toFixed(1)} ms (medians of ${edits}).`,
  );
} finally {
  await Promise.all([...started, redis].map((one) => one.kill()));
  await rm(folder, { recursive: true, force: true });
}
console.log(`${SCENARIOS.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @param {string} program */
function inPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((path) => join(path, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
