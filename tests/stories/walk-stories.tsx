import { composeStories } from '@storybook/react-vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import preview from '../../.storybook/preview';
import { fontsReady } from '../../.storybook/preview/fonts';
import type { ThemeName } from '../../.storybook/preview/toolbars';
import { expectAccessible, type AxeRun } from '../helpers/axe';
import { elementsIn, takeAway } from '../helpers/take-away';
import { LiveTheme, wear } from './live-theme';
import type { Variant } from './variants';

/** A story with everything around it, as `composeStories` makes them. */
interface Runnable {
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

type StoryFile = Parameters<typeof composeStories>[0];
const files = import.meta.glob<StoryFile>('../../stories/**/*.stories.tsx', { eager: true });

export interface Walk {
  readonly variants: readonly Variant[];
  /** Whether play functions run. They find things by their English names. */
  readonly play: boolean;
  /** Each story in one of the variants, by its place among all, instead of in every one. */
  readonly inTurn?: boolean;
  readonly axe?: AxeRun;
}

/** A board of thousands of cards is looked through as a whole. */
const LONG = 180_000;

/**
 * Shows every story in themes and languages and asks axe. What a story pins for itself (`globals`) it keeps. A story is rendered
 * once for a language and changes its theme where it stands, as on a host's page: three times faster than three renders.
 */
export function walkStories({ variants, play, inTurn = false, axe = {} }: Walk): void {
  beforeAll(fontsReady);
  let shown: HTMLElement | undefined;
  afterAll(() => shown && takeAway(shown));

  const locales = [...new Set(variants.map(({ locale }) => locale))];
  for (const [turn, locale] of locales.entries()) {
    const looks = variants.filter((variant) => variant.locale === locale);
    let place = 0;
    const annotations = {
      ...preview,
      initialGlobals: { ...preview.initialGlobals, locale },
      decorators: [...[preview.decorators ?? []].flat(), LiveTheme],
    };
    describe(locale, () => {
      for (const [path, file] of Object.entries(files)) {
        const stories: Record<string, Runnable> = composeStories(
          play ? file : withoutPlay(file),
          annotations,
        );
        for (const [name, Story] of Object.entries(stories)) {
          place += 1;
          if (inTurn && place % locales.length !== turn) continue;
          const [first, ...others] = themesToSee(file, name, looks);
          if (first === undefined) continue;
          it(
            `${path.replace('../../stories/', '')} > ${name}`,
            async () => {
              if (shown) await takeAway(shown);
              shown = document.body.appendChild(document.createElement('div'));
              await wear(first);
              await Story.run({ canvasElement: shown });
              await elementsReady(shown);
              for (const theme of [first, ...others]) {
                await wear(theme);
                await expectAccessible(document.body, { ...axe, about: theme });
              }
            },
            LONG,
          );
        }
      }
    });
  }
}

/** A story that pins its theme looks the same in all of them. */
function themesToSee(file: StoryFile, name: string, variants: readonly Variant[]): readonly ThemeName[] {
  const themes = variants.filter((variant) => !isPinned(file, name, variant)).map(({ theme }) => theme);
  return Object.hasOwn(pinnedBy(file, name), 'theme') ? themes.slice(0, 1) : themes;
}

/** Custom elements fetch their widget; without it there is nothing to look at. */
const elementsReady = (shown: HTMLElement) =>
  vi.waitFor(
    () => {
      for (const { shadowRoot } of elementsIn(shown))
        expect(shadowRoot?.querySelector('[data-plinth-part$="-root"]')).toBeInstanceOf(Element);
    },
    { timeout: 30_000 },
  );

function withoutPlay(file: StoryFile): StoryFile {
  const entries = Object.entries(file).map(([name, story]) => [
    name,
    typeof story === 'object' && story !== null ? { ...story, play: undefined } : story,
  ]);
  return Object.fromEntries(entries) as StoryFile;
}

/**
 * Whether a story says itself, by its `globals`, everything in which this variant differs from the ordinary run: a story that is always
 * dark looks the same in all themes, and has been looked at, with all rules, by the storybook project.
 */
function isPinned(file: StoryFile, name: string, variant: Variant): boolean {
  const pinned = pinnedBy(file, name);
  const initial = preview.initialGlobals ?? {};
  return Object.entries(variant)
    .filter(([key, value]) => initial[key] !== value)
    .every(([key]) => Object.hasOwn(pinned, key));
}

function pinnedBy(file: StoryFile, name: string): object {
  const globalsOf = (value: unknown) => (value as { globals?: object } | undefined)?.globals ?? {};
  return { ...globalsOf(file.default), ...globalsOf((file as Record<string, unknown>)[name]) };
}
