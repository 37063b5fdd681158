// Goes through each widget by keyboard with a real screen reader, Orca in Firefox, and prints what it says after each key. It judges
// nothing: a person reads it. Linux only; needs Xvfb, openbox, at-spi2-core, orca, firefox-esr and xdotool.
// Usage: npm run build-storybook && npm run check:orca -- [name of a journey …]
import { fileURLToPath } from 'node:url';
import { JOURNEYS } from './check-orca/journeys.mjs';
import { startSession } from './check-orca/session.mjs';
import { serve } from './check-package/serve.mjs';

if (!process.env.DBUS_SESSION_BUS_ADDRESS) {
  console.error('Start it as: npm run check:orca');
  process.exit(2);
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
