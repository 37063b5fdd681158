import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../check-package/serve.mjs';

const FOLDER = fileURLToPath(new URL('../../storybook-static', import.meta.url));

/** What Storybook's own code says about itself. */
const OWN_NOTICE = 'Accessing the Story Store is deprecated';

// Without motion: what fades in has no contrast yet when it is checked.
const address = (story) => `iframe.html?id=${story}&viewMode=story&globals=motion:reduced`;

/** The ids of the stories of the built Storybook that match. */
export async function storiesOf(pattern) {
  const { entries } = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type, id }) => type === 'story' && pattern.test(id))
    .map(({ id }) => id);
}

/** @returns {Promise<{ story: string, problems: string[], agent: string }>} */
async function read(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { story, outcome, said, agent } = JSON.parse(body);
  const problems = said.filter((line) => !line.includes(OWN_NOTICE));
  if (outcome !== 'success') problems.unshift(outcome);
  return { story, problems, agent };
}

/**
 * Serves the built Storybook on loopback; every story's page sends the browser on to the next one.
 * @param {string[]} stories
 * @param {{ patience: number, onTold: (told: { story: string, problems: string[], agent: string }) => void }} options `patience`: how many
 *   ms may pass between two stories
 * @returns {Promise<{ url: string, end: Promise<'all' | 'stopped'>, close: () => void }>}
 */
export async function walk(stories, { patience, onTold }) {
  const recorder = await readFile(new URL('./recorder.js', import.meta.url), 'utf8');
  const page = await readFile(join(FOLDER, 'iframe.html'), 'utf8');
  const recorded = page.replace('<head>', () => `<head><script>${recorder}</script>`);
  const left = stories.slice(1);

  let finish, timer;
  const end = new Promise((resolve) => (finish = resolve));
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => finish('stopped'), patience);
  };

  const { url, close } = await serve(FOLDER, {
    async instead(path, request, response) {
      if (path === '/iframe.html') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(recorded);
        return true;
      }
      if (path !== '/told') return false;
      onTold(await read(request));
      const next = left.shift();
      response.end(next ? address(next) : '');
      wait();
      if (!next) finish('all');
      return true;
    },
  });
  wait();
  return {
    url: `${url}${address(stories[0])}`,
    end,
    close() {
      clearTimeout(timer);
      close();
    },
  };
}
