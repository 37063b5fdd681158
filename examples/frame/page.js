// dist/standalone/elements/ of the package, copied beside this page; embed.html may come from anywhere.
import { connectFrame } from './elements/elements.js';

const embed = new URL(new URLSearchParams(location.search).get('embed') ?? './embed.html', location.href);
embed.search = new URLSearchParams({
  widget: 'trust-assessment',
  instrument: 'pulse-5',
  host: location.origin,
}).toString();

const frame = document.getElementById('pulse');
connectFrame(frame, {
  origin: embed.origin,
  maxHeight: 4_000,
  props: { pagination: 'all' },
  onSubmit(response) {
    document.title = `${Object.keys(response.answers).length} answers`;
  },
});
frame.src = embed.href;
// Without an origin of its own a frame has no storage, and nobody can tell its messages from another's: it just works alone.
document.getElementById('sandboxed').src = embed.href;
