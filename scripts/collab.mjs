// `npm run collab`: a server for shared documents on this machine, from examples/collab-server. `-- --guard` refuses what a
// participant of a retro may not do; who somebody is, is then what they say (`token`), which is for trying out only. `-- --redis 127.0.0.1:6379` joins
// other servers that were started so, with the same `--folder`.
import { parseArgs } from 'node:util';
import { importSources } from './import-sources.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '1234' },
    folder: { type: 'string', default: 'node_modules/.cache/collab' },
    guard: { type: 'boolean', default: false },
    redis: { type: 'string' },
  },
});

const { startCollabServer } = await importSources('examples/collab-server/src/server.ts');
const { guard } = await importSources('examples/collab-server/src/guard.ts');
const names = {
  /** @param {{ token: string }} data */
  onAuthenticate: async ({ token }) => ({ person: token || undefined }),
};
const server = await startCollabServer({
  port: Number(values.port),
  folder: values.folder,
  redis: values.redis,
  extensions: values.guard ? [names, guard((context) => context?.person)] : [],
});
console.log(`Shared documents at ${server.url}, kept in ${values.folder}. Stop with Ctrl+C.`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    process.exit(0);
  });
