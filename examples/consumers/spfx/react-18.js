// Bundled with React 18 inside: a third React on the page.
import { version } from 'react';
import { defineElements } from 'plinth/elements';

defineElements({ prefix: 'eighteen' });
const place = document.getElementById('eighteen');
place.dataset.version = version;
const pyramid = document.createElement('eighteen-pyramid-diagram');
pyramid.scores = [{ id: 'trust', score: 3.2 }];
place.append(pyramid);
