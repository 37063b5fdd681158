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

// A language may be said later, too: what was answered until then stays.
const german = document.getElementById('pulse-de');
connectFrame(german, { origin: embed.origin, props: { pagination: 'all', locale: 'de' }, onSubmit() {} });
german.src = embed.href;

const board = document.getElementById('board');
connectFrame(board, {
  origin: embed.origin,
  props: { person: { id: 'ada', name: 'Ada Falk' } },
  // Check what comes from another page before it is kept.
  onChange: (changed) => (board.dataset.document = changed.id),
});
board.src = `${embed.origin}${embed.pathname}?${new URLSearchParams({ widget: 'retro-board', template: 'sailboat', host: location.origin })}`;

// Without an origin of its own a frame has no storage, and nobody can tell its messages from another's: it just works alone.
document.getElementById('sandboxed').src = embed.href;
