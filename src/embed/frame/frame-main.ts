// The script of `embed.html`. It stands beside `plinth.js`, whose global it uses.
import type * as Standalone from '../standalone';
import type { Properties } from './frame-config';
import { showInFrame } from './show-in-frame';
import { startFrame } from './start-frame';

declare const Plinth: typeof Standalone;

const place = document.getElementById('plinth');
if (place)
  startFrame(window, place, {
    show: (suffix, where, props: Properties, submit) => showInFrame(Plinth, suffix, where, props, submit),
  });
