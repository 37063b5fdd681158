// The examples as a host would have them: the tarball unpacked in a folder of its own, built, and opened in a browser.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

/** What a host has installed beside the package. */
const HOST_PACKAGES = [
  'react',
  'react-dom',
  'styled-components',
  '@types/react',
  '@types/react-dom',
  'csstype',
];

/** @param {import('./context.mjs').Context} context */
export async function checkViteExample({ root, tarball }) {
  const folder = temporaryFolder();
  cpSync(join(root, 'examples/vite'), folder, {
    recursive: true,
    filter: (path) => !/(node_modules|dist)$/.test(path),
  });
  unpack(root, tarball, join(folder, 'node_modules'));

  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' });
  const problems = types.status === 0 ? [] : types.stdout.trim().split('\n');

  problems.push(...(await viteBuild(folder)));
  const server = await serve(join(folder, 'dist'));
  problems.push(
    ...(await visit(server.url, async (page) => {
      await seesBothWidgets(page);
      await goesThroughTheLoop(page);
    })),
  );
  server.close();
  return problems;
}

/**
 * As a reader would, with real reloads between: some answers, all answers, sent, the pyramid filled, started over, taken back.
 * @param {import('playwright').Page} page
 */
async function goesThroughTheLoop(page) {
  const option = (statement) =>
    page.getByRole('radiogroup').nth(statement).getByRole('radio', { name: 'Often' });
  const trust = page.getByRole('button', { name: /^Trust/ });
  await option(0).click();
  await page.getByText('Saved on this device').waitFor();
  await page.reload();
  await page.getByRole('radio', { name: 'Often', checked: true }).waitFor();
  for (let at = 0; at < 5; at += 1) {
    for (const statement of [0, 1, 2]) await option(statement).click();
    await page.getByRole('button', { name: at < 4 ? /^Next/ : 'Send my answers' }).click();
  }
  await page.getByRole('button', { name: /^Trust.* 3\.3 of 5/ }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Trust.* 3\.3 of 5/ }).waitFor();
  await trust.click();
  await page.getByRole('heading', { name: 'Trust', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByText('No round yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Trust.* 3\.3 of 5/ }).waitFor();
}

/** The script tag under the strictest policy a page can ask for; a violation is a console error. @param {import('./context.mjs').Context} context */
export async function checkScriptTag({ root, dist }) {
  const folder = temporaryFolder();
  cpSync(join(root, 'examples/script-tag'), folder, { recursive: true });
  cpSync(join(dist, 'standalone/plinth.js'), join(folder, 'plinth.js'));
  const server = await serve(folder);
  const problems = await visit(server.url, async (page) => {
    await seesBothWidgets(page);
  });
  server.close();
  return problems;
}

/** The elements from their classic loader, under the same policy. @param {import('./context.mjs').Context} context */
export async function checkElements({ root, dist }) {
  const folder = temporaryFolder();
  cpSync(join(root, 'examples/elements'), folder, { recursive: true });
  for (const name of ['elements-loader.js', 'elements'])
    cpSync(join(dist, 'standalone', name), join(folder, name), { recursive: true });
  const server = await serve(folder);
  const problems = await visit(server.url, async (page) => {
    await page.getByRole('button', { name: /^Trust.* 4\.1 of 5/ }).waitFor();
    await page.locator('plinth-trust-report [lang="de"]').first().waitFor();
    await answersAll(page);
    await page.waitForFunction(() => document.title === '5 answers');
    await page.reload();
    await page.getByRole('button', { name: 'Download my answers' }).waitFor();
  });
  server.close();
  return problems;
}

/** `embed.html` on another origin than the page around it, and without any. @param {import('./context.mjs').Context} context */
export async function checkFrame({ root, dist }) {
  const folder = temporaryFolder();
  cpSync(join(root, 'examples/frame'), folder, { recursive: true });
  cpSync(join(dist, 'standalone/elements'), join(folder, 'elements'), { recursive: true });
  const [outside, inside] = [await serve(folder), await serve(join(dist, 'standalone'))];
  const problems = await visit(`${outside.url}?embed=${inside.url}embed.html`, async (page) => {
    const scripts = (name) =>
      page
        .frames()
        .map(async (one) => [
          one.url(),
          await one.evaluate(
            (file) => performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(file)),
            name,
          ),
        ]);
    const frame = page.frameLocator('#pulse');
    await frame.getByRole('radiogroup').nth(4).waitFor();
    await page.waitForFunction(() => parseFloat(document.getElementById('pulse').style.height) > 400);
    await answersAll(frame);
    await page.waitForFunction(() => document.title === '5 answers');
    await page.frameLocator('#pulse-de').getByRole('radio', { name: 'Oft' }).first().click();
    const board = page.frameLocator('#board');
    await board.locator('[data-plinth-part="retro-add"]').first().click();
    await board.getByRole('textbox').last().fill('Written in a frame');
    await board.getByRole('textbox').last().press('Enter');
    await board.getByText('Written in a frame').first().waitFor();
    await page.waitForFunction(() => parseFloat(document.getElementById('board').style.height) > 300);
    // A board is an element: the file with the other widgets and React in it stays where it is.
    const fetched = await Promise.all(scripts('/plinth.js'));
    for (const [url, has] of fetched.filter(([url]) => url.includes('widget=')))
      if (has !== /widget=(pyramid-diagram|trust-assessment)/.test(url))
        throw new Error(`${url} ${has ? 'loads plinth.js for nothing' : 'does not load plinth.js'}`);
    const alone = page.frameLocator('#sandboxed');
    await alone.getByRole('radio', { name: 'Often' }).first().click();
    await alone.getByRole('radio', { name: 'Often', checked: true }).first().waitFor();
  });
  outside.close();
  inside.close();
  return problems;
}

/** @param {Pick<import('playwright').Page, 'getByRole'>} place */
async function answersAll(place) {
  for (const statement of [0, 1, 2, 3, 4])
    await place.getByRole('radiogroup').nth(statement).getByRole('radio', { name: 'Often' }).click();
  await place.getByRole('button', { name: 'Send my answers' }).click();
}

/** @returns warnings, but for one: without its React plugin, Vite reports every 'use client' that it drops. */
async function viteBuild(folder) {
  const problems = [];
  const note = (line) => {
    if (!line.includes('MODULE_LEVEL_DIRECTIVE')) problems.push(line);
  };
  const customLogger = {
    hasWarned: false,
    info() {},
    warn: note,
    warnOnce: note,
    error: note,
    clearScreen() {},
    hasErrorLogged: () => false,
  };
  await build({ root: folder, configFile: false, logLevel: 'warn', customLogger });
  return problems;
}

/** @param {import('playwright').Page} page */
async function seesBothWidgets(page) {
  for (const part of ['pyramid-root', 'trust-assessment-root']) {
    await page.waitForSelector(`[data-plinth-part="${part}"]`);
  }
}

function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plinth-example-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function unpack(root, tarball, modules) {
  mkdirSync(join(modules, 'plinth'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'plinth'), '--strip-components=1']);
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of [...HOST_PACKAGES, ...Object.keys(dependencies)]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}
