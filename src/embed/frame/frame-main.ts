// The script of `embed.html`. It stands beside `plinth.js`, whose global it uses, and the elements, which it fetches.
import type { defineElements } from '../elements/define-elements';
import type * as Standalone from '../standalone';
import { showElement } from './show-element';
import { showInFrame } from './show-in-frame';
import { startFrame } from './start-frame';

declare const Plinth: typeof Standalone;

const script = document.currentScript as HTMLScriptElement | null;
const place = document.getElementById('plinth');

const loadElements = () => {
  const { href } = new URL('./elements/elements.js', script?.src);
  return import(/* @vite-ignore */ href) as Promise<{ readonly defineElements: typeof defineElements }>;
};

if (place)
  startFrame(window, place, {
    show: (suffix, where, props, voice) =>
      showInFrame(Plinth, suffix, where, props, voice?.submit) ??
      showElement(loadElements, suffix, where, props, voice),
  });
