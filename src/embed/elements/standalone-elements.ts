// The elements with React inside, as modules for a script tag: what is on the page is fetched, and nothing else.
export { connectFrame } from '../frame/connect-frame';
export { defineElements } from './define-elements';

/** Fetched where a page asks for it. */
export const loadWearHost = () => import('./late/wear-host').then(({ wearHost }) => wearHost);
