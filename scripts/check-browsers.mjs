// Plays every story of the built Storybook in browsers that no test runs in: Firefox, and WebKit by WebKitGTK's small browser. Each story
// is rendered, its play function and its accessibility check run in that browser, and whatever the console says, a page that grows wider
// than its window, or an error is a problem. No driver is needed: the page of a story tells what it saw and goes on to the next.
// Usage: npm run build-storybook && npm run check:browsers -- [firefox] [webkit] [chromium] [--only <pattern of story ids>]
import { parseArgs } from 'node:util';
import { BROWSERS, open } from './check-browsers/browsers.mjs';
import { storiesOf, walk } from './check-browsers/walk.mjs';

const PATIENCE = 180_000;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const unknown = positionals.filter((name) => !(name in BROWSERS));
if (unknown.length > 0) {
  console.error(`No browser is called ${unknown.join(', ')}; there are ${Object.keys(BROWSERS).join(', ')}.`);
  process.exit(2);
}

const stories = await storiesOf(new RegExp(values.only ?? '.'));
let problems = 0;

for (const name of positionals.length > 0 ? positionals : ['firefox', 'webkit']) {
  let seen = 0;
  let agent = '';
  const { url, end, close } = await walk(stories, {
    patience: PATIENCE,
    onTold(told) {
      seen += 1;
      agent = told.agent;
      problems += told.problems.length;
      if (told.problems.length > 0) console.log(`${told.story}\n  ${told.problems.join('\n  ')}`);
    },
  });
  const browser = await open(BROWSERS[name], url);
  if (!browser) {
    console.log(`${name} is not installed here: it was not run`);
    close();
    continue;
  }
  const ended = await end;
  await browser.close();
  close();
  if (ended === 'stopped') {
    problems += 1;
    console.log(`${name} stopped after ${seen} of ${stories.length} stories, at ${stories[seen]}`);
  }
  console.log(`${name}: ${seen} stories (${agent})`);
}

console.log(`${problems} problems`);
process.exit(problems > 0 ? 1 : 0);
