import { afterAll, beforeAll, beforeEach } from 'vitest';
import { cdp } from 'vitest/browser';

// Real input comes when the browser sends it, outside any `act`; React schedules its work as on a host's page.
// `render` and `act` of Testing Library still flush what they cause themselves.
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

// The next file has the same page. What a test put below its own, and did not come to take away, would stand above the next one.
afterAll(() => {
  for (const frame of document.querySelectorAll('body > iframe')) frame.remove();
});

// A processor so many times slower shows which tests hang on how fast this one is.
const slower = Number(import.meta.env['PLINTH_SLOWER']);
if (slower > 1)
  beforeAll(async () => {
    const protocol = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
  });
