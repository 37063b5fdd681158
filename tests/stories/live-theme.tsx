import type { Decorator, StoryContext } from '@storybook/react-vite';
import { useSyncExternalStore, type ReactElement } from 'react';
import type { ThemeName } from '../../.storybook/preview/toolbars';

type StoryFunction = Parameters<Decorator>[0];

let worn: ThemeName = 'light';
const hearers = new Set<() => void>();

function hear(hearer: () => void) {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
}

/** Gives the story that is shown another theme, and ends when it has been painted. */
export async function wear(theme: ThemeName): Promise<void> {
  if (theme === worn) return;
  worn = theme;
  for (const tell of hearers) tell();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** Around all others: what they read in `globals.theme` is what the story wears, unless it says its theme itself. */
export const LiveTheme: Decorator = (Story, context) => <Worn Story={Story} context={context} />;

function Worn({ Story, context }: { readonly Story: StoryFunction; readonly context: StoryContext }) {
  const theme = useSyncExternalStore(hear, () => worn);
  const { globals, storyGlobals } = context as {
    readonly globals: Record<string, unknown>;
    readonly storyGlobals?: object;
  };
  return Story({ globals: { ...globals, theme, ...storyGlobals } }) as ReactElement;
}
