import { afterEach } from 'vitest';
import { elementsIn, takeAway } from '../helpers/take-away';

// Storybook takes a story away when it shows the next one, which is too late for an element's widget.
afterEach(async () => {
  for (const place of [...document.body.children]) if (elementsIn(place).length > 0) await takeAway(place);
});
