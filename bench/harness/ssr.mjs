import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('ssr-worker.mjs', import.meta.url));

/**
 * A fresh Node process: costs of one warm `renderToString`, without and with the style tags a host collects, and of the
 * markup alone.
 */
export function renderOnServer(file, size) {
  const out = execFileSync(process.execPath, [WORKER, file, String(size)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const { html, styles, floor } = JSON.parse(out);
  return {
    server: { cpu: html },
    'server + styles': { cpu: styles },
    'server, markup alone': { cpu: floor },
  };
}
