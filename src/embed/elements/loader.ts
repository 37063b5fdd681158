// A classic script for pages that cannot write `type="module"`. It defines the elements from the modules beside it, under
// the prefix in its `data-prefix`. With `data-follow="bootstrap"` (or another host system) they wear the look of the page around them.
import type * as Elements from './standalone-elements';

const script = document.currentScript as HTMLScriptElement | null;

async function load({ src, dataset }: HTMLScriptElement): Promise<void> {
  const { href } = new URL('./elements/elements.js', src);
  const elements = (await import(/* @vite-ignore */ href)) as typeof Elements;
  elements.defineElements({ prefix: dataset['prefix'] });
  const { follow } = dataset;
  if (follow === undefined) return;
  const wearHost = await elements.loadWearHost();
  const worn = wearHost(follow, dataset['prefix']);
  if (typeof worn !== 'function')
    console.error(`Plinth: data-follow="${follow}" is no host system; there are ${worn.join(', ')}.`);
}

if (script)
  load(script).catch((cause: unknown) => {
    console.error('Plinth: the elements could not be fetched from beside their loader.', cause);
  });
