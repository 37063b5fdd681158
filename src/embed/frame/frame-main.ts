// The script of `embed.html`. It stands beside `plinth.js` and the elements, and fetches whichever the widget needs.
import type * as Elements from '../elements/standalone-elements';
import type * as Standalone from '../standalone';
import { showLoadFault } from '../elements/load-fault';
import { fetchScript } from './fetch-script';
import { isInFile, readConfig } from './frame-config';
import { showElement } from './show-element';
import { showInAnyLanguage } from './show-in-any-language';
import { showInFrame } from './show-in-frame';
import { startFrame } from './start-frame';

declare const Plinth: typeof Standalone;

const script = document.currentScript as HTMLScriptElement | null;
const place = document.getElementById('plinth');

const loadElements = () => {
  const { href } = new URL('./elements/elements.js', script?.src);
  return import(/* @vite-ignore */ href) as Promise<typeof Elements>;
};

function start(where: HTMLElement, fromFile: boolean) {
  startFrame(window, where, {
    loadWords: (locale) => loadElements().then(({ loadWords }) => loadWords(locale)),
    show: (suffix, slot, props, voice) =>
      fromFile
        ? showInAnyLanguage(props, {
            fromFile: (given) => showInFrame(Plinth, suffix, slot, given, voice?.submit),
            asElement: (given) => showElement(loadElements, suffix, slot, given, voice),
          })
        : showElement(loadElements, suffix, slot, props, voice),
  });
}

function open(where: HTMLElement) {
  if (!isInFile(readConfig(window.location.search))) return start(where, false);
  fetchScript(document, 'plinth-script').then(
    () => start(where, true),
    () => {
      const fault = where.appendChild(document.createElement('div'));
      showLoadFault(fault, undefined, () => {
        fault.remove();
        open(where);
      });
    },
  );
}

if (place) open(place);
