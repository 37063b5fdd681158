import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { visit } from '../check-package/visit.mjs';
import { install, mustRun } from './install.mjs';
import { isStyled, usesEveryWidget } from './journey.mjs';

const PARTS = ['pyramid-root', 'trust-assessment-root', 'report-root', 'retro-root', 'goals-root'];

/** Built and served by Next: what the server sends is whole and styled, and taken over in silence. */
export async function nextConsumer(context) {
  const folder = install(context, 'next');
  const env = { NEXT_TELEMETRY_DISABLED: '1', CI: '1' };
  mustRun('node', ['node_modules/next/dist/bin/next', 'build'], {
    folder,
    env: { ...env, NODE_ENV: 'production' },
  });
  const problems = [];
  for (const mode of ['start', 'dev']) {
    const found = await served(folder, mode, env, check);
    problems.push(...found.map((line) => `next ${mode}: ${line}`));
  }
  return problems;
}

/** @param {string} url */
async function check(url) {
  const html = await (await fetch(url)).text();
  const problems = PARTS.filter((part) => !html.includes(`data-plinth-part="${part}"`)).map(
    (part) => `the server sends no ${part}`,
  );
  // React marks where its pieces of text meet.
  if (!html.replaceAll('<!-- -->', '').includes('5 items, de, true, function'))
    problems.push('values of a server component are not right');
  if (!/<style[^>]*data-styled/.test(html)) problems.push('the server sends no styles');
  const found = await visit(url, async (page) => {
    await page.locator('[data-plinth-part="retro-root"]').first().waitFor();
    // Taken over: buttons answer once React is there.
    await page.waitForTimeout(1_000);
    await usesEveryWidget(page);
    for (const part of PARTS) await isStyled(page, part);
  });
  // Next's own advice about its development server is no fault of ours.
  return [...problems, ...found.filter((line) => !/Download the React DevTools|\[HMR\]/.test(line))];
}

/** Runs Next until `use` is through. It serves this machine only, and is ended by its own process. */
async function served(folder, mode, env, use) {
  const port = await freePort();
  const args = ['node_modules/next/dist/bin/next', mode, '-H', '127.0.0.1', '-p', String(port)];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: mode === 'start' ? 'production' : 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  try {
    const url = `http://127.0.0.1:${port}/`;
    if (!(await answers(url, server))) return [`it did not start: ${said.slice(-2_000)}`];
    return await use(url);
  } finally {
    server.kill();
  }
}

/** @param {string} url @param {import('node:child_process').ChildProcess} server */
async function answers(url, server) {
  for (let tries = 0; tries < 120 && server.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
