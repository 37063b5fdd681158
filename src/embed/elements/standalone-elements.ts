// The elements with React inside, as modules for a script tag: what is on the page is fetched, and nothing else.
export { connectFrame } from '../frame/connect-frame';
export { defineElements } from './define-elements';

/** Fetched where a page asks for it. */
export const loadWearHost = () => import('./late/wear-host').then(({ wearHost }) => wearHost);

/** The words of a language, for what a frame says before there is a widget. */
export const loadWords = (locale: string) =>
  import('../../locales/load').then(({ loadLocale }) => loadLocale(locale));
