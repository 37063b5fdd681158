// Visits the built Storybook from a folder deep in a server on loopback: every page of words and one story of each file. Fails on a
// request that leaves that folder, on an answer that is an error, on a link to a page, story or heading that is not there, and on
// anything that the console says. Then two people use the stories "Two people" in browsers of their own, through `npm run collab`.
// Usage: npm run build-storybook && npm run check:storybook
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { aliases } from './aliases.mjs';
import { serve } from './check-package/serve.mjs';
import { findChromium } from './chromium.mjs';

const FOLDER = fileURLToPath(new URL('../storybook-static', import.meta.url));
const BASE = '/some/where/deep/';
/** What Storybook's own code says about itself. */
const OWN_NOTICE = 'Accessing the Story Store is deprecated';

const { url: root, close } = await serve(FOLDER, { base: BASE });

const { entries } = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8'));
const seen = new Set();
const pages = Object.values(entries).filter(({ type, importPath }) => {
  if (type === 'docs') return importPath.endsWith('.mdx');
  if (seen.has(importPath)) return false;
  seen.add(importPath);
  return true;
});

const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env });
const problems = [];
/** Headings by page, and links to them with where they stand. */
const headings = new Map();
const links = [];

/** What a page has to link to and where it links, once its words are there. */
async function readLinks(name, id, page) {
  const read = await page.evaluate(() => ({
    hrefs: [...document.querySelectorAll('#storybook-docs a[href*="path=/"]')].map((a) =>
      a.getAttribute('href'),
    ),
    raw: /\|\s*:?-{3,}/.test(document.querySelector('#storybook-docs')?.innerText ?? ''),
    anchors: [...document.querySelectorAll('#storybook-docs [id]')].map((element) => element.id),
  }));
  headings.set(id, new Set(read.anchors));
  if (read.raw) problems.push(`${name}: shows a table as the text it was written in`);
  for (const href of read.hrefs) links.push({ name, href });
}

function checkLinks() {
  for (const { name, href } of links) {
    const [, kind, id, anchor] = /path=\/(docs|story)\/([^&#]+)[^#]*(?:#(.+))?$/.exec(href) ?? [];
    const entry = entries[id];
    if (!entry || (kind === 'docs') !== (entry.type === 'docs'))
      problems.push(`${name}: links to ${href}, which is not there`);
    else if (anchor !== undefined && !headings.get(id)?.has(anchor))
      problems.push(`${name}: links to ${href}, a heading that is not there`);
  }
}

async function open(name, asksFor = () => false) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const note = (text) => problems.push(`${name}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith(OWN_NOTICE))
      note(message.text().slice(0, 300));
  });
  page.on('pageerror', (error) => note(error.message.slice(0, 300)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(root) && !asksFor(request.url()))
      note(`asks for ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) note(`${answer.status()} for ${answer.url()}`);
  });
  return { page, note };
}

async function visit(name, url, ready, id) {
  const { page, note } = await open(name);
  try {
    await page.goto(url);
    await page.waitForSelector(ready, { timeout: 60_000 });
    await page.waitForTimeout(800);
    if (id !== undefined) await readLinks(name, id, page);
  } catch (error) {
    note(String(error).slice(0, 300));
  }
  await page.close();
}

/** Two people at one of the stories, joined by the server alone. */
async function together({ id, play }, socket) {
  const isSocket = (url) => url.startsWith(socket);
  const both = [await open(`${id}, one`, isSocket), await open(`${id}, the other`, isSocket)];
  const collab = encodeURIComponent(socket);
  try {
    for (const [index, { page }] of both.entries())
      await page.goto(`${root}iframe.html?viewMode=story&id=${id}&collab=${collab}&person=${index + 1}`);
    await play(both[0].page, both[1].page);
  } catch (error) {
    both[0].note(String(error).slice(0, 600));
  }
  for (const { page } of both) await page.close();
}

const load = async (name) => {
  const options = { configFile: false, logLevel: 'error', resolve: { alias: aliases } };
  return (await runnerImport(`${import.meta.dirname}/../tests/${name}.ts`, options)).module;
};
const { WALKS } = await load('server/stories-walk');
const { startCollabProcess } = await load('scale/processes');
const documents = await mkdtemp(join(tmpdir(), 'plinth-storybook-'));
let collab;

try {
  await visit('the manager', root, 'iframe#storybook-preview-iframe');
  for (const { id, type } of pages) {
    const view = type === 'docs' ? 'docs' : 'story';
    await visit(
      id,
      `${root}iframe.html?viewMode=${view}&id=${id}`,
      type === 'docs' ? '#storybook-docs h1' : '.plinth-story-container > *',
      type === 'docs' ? id : undefined,
    );
  }
  collab = await startCollabProcess({ folder: documents });
  for (const walk of WALKS) await together(walk, collab.url);
} finally {
  await browser.close();
  close();
  await collab?.kill();
  await rm(documents, { recursive: true, force: true });
}
checkLinks();
for (const problem of problems) console.error(problem);
console.log(
  `${pages.length + 1} pages visited, ${links.length} links followed, ${WALKS.length} stories used by two people at a server, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
