import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { aliases } from './scripts/aliases.mjs';
import { findChromium } from './scripts/chromium.mjs';
import { LongestFirst } from './scripts/test/longest-first.ts';
import { renderOnServerCommand } from './tests/helpers/server/command.ts';
import { callTab, closeTab, openTab, reloadTab } from './tests/helpers/server/tabs.ts';

// Looks only; `pretest` is what installs. Without a browser the jsdom and node projects still run.
const chromium = await findChromium();

/** More than four pages at once wait for the one process that serves their modules. */
const WORKERS = Math.max(2, Math.min(4, availableParallelism()));
/** Of each project; two run side by side. Pages wait for frames and timers: with as many as there are cores, half of the time was idle. */
const PAGES = WORKERS;

/** A function, not a constant: Vitest writes into the object, so projects must not share it. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 900 },
  connectTimeout: 180_000,
  provider: playwright({
    launchOptions: chromium
      ? { executablePath: chromium.executablePath, args: chromium.args, env: chromium.env }
      : {},
    contextOptions: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' as const },
  }),
  instances: [{ browser: 'chromium' as const }],
  commands: { renderOnServer: renderOnServerCommand, openTab, reloadTab, callTab, closeTab },
});

// Named here because the optimiser would otherwise find them during the first run and reload the page under a test.
const prebundled = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'styled-components',
  'fractional-indexing',
  'idb',
  'axe-core',
  '@testing-library/react',
  '@testing-library/user-event',
  '@testing-library/jest-dom/vitest',
  '@storybook/react-vite',
  'storybook/test',
];

// `npm run test:deep`: the full matrix, which takes too long for every day.
const deep = Boolean(process.env.PLINTH_DEEP);

const setup = (...names: string[]) => names.map((name) => `tests/setup/${name}.ts`);

/** Tests that need a page, and bring what they show themselves. */
const inPages = (
  name: string,
  group: number,
  which: { readonly include: string[]; readonly exclude?: string[]; readonly isolate?: boolean },
) => ({
  extends: true as const,
  cacheDir: `node_modules/.cache/vite-${name}`,
  optimizeDeps: { include: prebundled },
  test: {
    name,
    restoreMocks: true,
    maxWorkers: PAGES,
    setupFiles: setup('patience', 'dom', 'real-browser'),
    browser: browser(),
    sequence: { groupOrder: group },
    ...which,
  },
});

/** Replaces modules, so it has a module graph to itself. */
const MOCKED = 'tests/**/*.mocked.test.{ts,tsx}';
/** Says something before a module is loaded, so it has a page to itself. */
const ALONE = 'tests/browser/**/*.alone.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    globals: true,
    // The defaults, five seconds and one, fail on a loaded machine; a hang is still found.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    teardownTimeout: 60_000,
    retry: 0,
    execArgv: ['--require', `${import.meta.dirname}/scripts/test/bidi-tables-once.cjs`],
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    env: { PLINTH_DEEP: deep ? '1' : '', PLINTH_SLOWER: process.env.PLINTH_SLOWER ?? '', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          // What needs no page. One module graph for many files: loading them anew for each took longer than the tests.
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['tests/{core,theme,locales,health}/**/*.test.{ts,tsx}'],
          setupFiles: setup('patience', 'properties', 'jsdom-gaps', 'console-guard'),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/{hooks,components,embed}/**/*.test.{ts,tsx}'],
          exclude: [MOCKED],
          setupFiles: setup('patience', 'properties', 'jsdom-gaps', 'dom'),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // Where there is a page in it, the file says so.
          name: 'stores',
          environment: 'node',
          isolate: false,
          include: ['tests/{storage,collab}/**/*.test.{ts,tsx}'],
          exclude: [MOCKED],
          setupFiles: setup('patience', 'properties', 'jsdom-gaps', 'dom'),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // What replaces modules, or counts what is rendered before a part has loaded, has everything to itself.
          name: 'isolated',
          environment: 'node',
          include: ['tests/performance/**/*.test.{ts,tsx}', MOCKED],
          setupFiles: setup('patience', 'properties', 'jsdom-gaps', 'dom'),
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          // Servers of hosts run no DOM either.
          include: ['tests/{ssr,server}/**/*.test.{ts,tsx}'],
          setupFiles: setup('patience', 'console-guard'),
          sequence: { groupOrder: 0 },
        },
      },
      // A page for many files, as on a host's page: loading everything anew for each took a third of the time.
      inPages('browser', 1, {
        isolate: false,
        include: ['tests/browser/**/*.test.{ts,tsx}'],
        exclude: [ALONE],
      }),
      inPages('alone', 1, { include: [ALONE, ...(deep ? ['tests/deep/**/*.test.{ts,tsx}'] : [])] }),
      // They bring the fonts and the style sheet of Storybook's pages, which other tests must not see; and they compute all the time,
      // while others are driven, and wait for a key to arrive.
      inPages('stories', 2, { isolate: false, include: ['tests/stories/**/*.test.tsx'] }),
      {
        extends: true,
        plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
        cacheDir: 'node_modules/.cache/vite-storybook',
        optimizeDeps: { include: prebundled },
        test: {
          name: 'storybook',
          isolate: false,
          restoreMocks: true,
          maxWorkers: PAGES,
          // axe looks at every element, and the largest board has sixty thousand.
          testTimeout: 180_000,
          setupFiles: setup('patience', 'console-guard', 'elements-gone'),
          browser: browser(),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
