// Goes through each widget by keyboard with a real screen reader, Orca in Firefox, and prints what it says after each key. It judges
// nothing: a person reads it. Linux only; needs Xvfb, openbox, at-spi2-core, orca, firefox-esr and xdotool.
// Usage: npm run build-storybook && npm run check:orca -- [name of a journey …]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { JOURNEYS } from './check-orca/journeys.mjs';
import { startSession } from './check-orca/session.mjs';
import { serve } from './check-package/serve.mjs';

const PROGRAMS = ['dbus-run-session', 'Xvfb', 'openbox', 'orca', 'firefox-esr', 'xdotool'];
const lacking = PROGRAMS.filter((name) => spawnSync('which', [name]).status !== 0);
if (lacking.length > 0) {
  console.error(`check:orca needs ${lacking.join(', ')}, and this machine does not have it. On Debian:`);
  console.error('  apt-get install dbus xvfb openbox at-spi2-core orca firefox-esr xdotool');
  process.exit(2);
}

// A session of its own, so that it does not speak to the one of whoever starts it.
if (!process.env.PLINTH_ORCA_SESSION) {
  const again = ['--', process.execPath, ...process.argv.slice(1)];
  const env = { ...process.env, PLINTH_ORCA_SESSION: '1' };
  process.exit(spawnSync('dbus-run-session', again, { stdio: 'inherit', env }).status ?? 1);
}

const wanted = process.argv.slice(2);
const { url, close } = await serve(fileURLToPath(new URL('../storybook-static', import.meta.url)));
try {
  for (const { name, story, keys } of JOURNEYS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const session = await startSession(`${url}iframe.html?id=${story}&viewMode=story`);
    try {
      console.log(`\n## ${name} (${story})\n`);
      console.log(`- as the page comes: ${(await session.heard()).join(' · ')}`);
      for (const key of keys) console.log(`- ${key}: ${(await session.press(key)).join(' · ')}`);
    } finally {
      await session.stop();
    }
  }
} finally {
  close();
}
