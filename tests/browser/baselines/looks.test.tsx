// How the widgets look, as figures per part rather than pixels: boxes, colours and sizes hold in another version of Chromium
// and with another rasteriser, where pictures differ by a tenth of their pixels; and a failure says what changed in words.
// Every run looks at each widget once and at each look once; the deep run at all of them. Written anew, knowingly, with `-u`.
import { composeStories } from '@storybook/react-vite';
import { commands, server } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import preview from '../../../.storybook/preview';
import { fontsReady } from '../../../.storybook/preview/fonts';
import * as goals from '../../../stories/goal-tracker/GoalTracker.stories';
import * as pyramid from '../../../stories/pyramid/Pyramid.stories';
import * as retro from '../../../stories/retro-board/RetroBoard.stories';
import * as assessment from '../../../stories/trust-assessment/TrustAssessment.stories';
import * as report from '../../../stories/trust-report/TrustReport.stories';
import { emulateMedia } from '../../helpers/devices';
import { compare, measure, type Look } from './measure';

const LOOKS = {
  light: {},
  dark: { theme: 'dark' },
  'high-contrast': { theme: 'high-contrast-light' },
  'forced-colours': {},
  rtl: { locale: 'ar' },
} as const;
type LookName = keyof typeof LOOKS;
const lookNames = Object.keys(LOOKS) as LookName[];

const STORIES = [
  ['pyramid', pyramid, 'AllStates'],
  ['assessment', assessment, 'AllStates'],
  ['report', report, 'AllStates'],
  ['retro', retro, 'Typical'],
  ['goals', goals, 'Default'],
] as const;

const deep = Boolean(import.meta.env['PLINTH_DEEP'] ?? process.env['PLINTH_DEEP']);
const writes = server.config.snapshotOptions.updateSnapshot === 'all';
const cases = STORIES.flatMap(([name, file, story], at) =>
  lookNames.filter((_, index) => deep || writes || index === at).map((look) => ({ name, file, story, look })),
);

interface Runnable {
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

let shown: HTMLElement | undefined;
beforeAll(fontsReady);
afterEach(async () => {
  shown?.remove();
  await emulateMedia({ 'forced-colors': 'none' });
});

/** Widgets load parts on demand; the look is what stays for a quarter of a second. */
async function settled(root: HTMLElement): Promise<Look> {
  let before = '';
  for (;;) {
    const look = measure(root);
    const now = JSON.stringify(look);
    if (now === before) return look;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe('how a widget looks', () => {
  it.each(cases)('$name, $look', async ({ name, file, story, look }) => {
    if (look === 'forced-colours') await emulateMedia({ 'forced-colors': 'active' });
    const annotations = { ...preview, initialGlobals: { ...preview.initialGlobals, ...LOOKS[look] } };
    const stories = composeStories(file as Parameters<typeof composeStories>[0], annotations) as Record<
      string,
      Runnable
    >;
    shown = document.body.appendChild(document.createElement('div'));
    await stories[story]!.run({ canvasElement: shown });
    const root = shown.querySelector<HTMLElement>('.plinth-story-container')!;
    const now = await settled(root);
    expect(Object.keys(now).length).toBeGreaterThan(10);
    const path = `tests/browser/baselines/looks/${name}.${look}.json`;
    if (writes) {
      await commands.writeFile(path, `${JSON.stringify(now, null, 1)}\n`);
      return;
    }
    const wanted = JSON.parse(await commands.readFile(path)) as Look;
    // On a loaded machine a part may take longer than the look stood still.
    await expect.poll(async () => compare(wanted, await settled(root)), { timeout: 30_000 }).toEqual([]);
  });

  it('would be found to have changed', () => {
    const part = {
      colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      fontSize: 14,
      start: 0,
      inline: 200,
      block: 40,
    } as const;
    expect(compare({ a: part }, { a: { ...part, inline: 204 } })).toEqual([]);
    expect(compare({ a: part }, { a: { ...part, inline: 260 } })).toHaveLength(1);
    expect(compare({ a: part }, { a: { ...part, colours: ['rgb(9, 0, 0)', ...tail] } })).toHaveLength(1);
    expect(compare({ a: part }, { b: part })).toEqual(['a is gone', 'b is new']);
  });
});

const tail = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'] as const;
