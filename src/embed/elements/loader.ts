// A classic script for pages that cannot write `type="module"`. It defines the elements from the modules beside it, under
// the prefix in its `data-prefix`.
import type { defineElements } from './define-elements';

const script = document.currentScript as HTMLScriptElement | null;

async function load(source: string, prefix: string | undefined): Promise<void> {
  const { href } = new URL('./elements/elements.js', source);
  const elements = (await import(/* @vite-ignore */ href)) as {
    readonly defineElements: typeof defineElements;
  };
  elements.defineElements({ prefix });
}

if (script)
  load(script.src, script.dataset['prefix']).catch((cause: unknown) => {
    console.error('Plinth: the elements could not be fetched from beside their loader.', cause);
  });
