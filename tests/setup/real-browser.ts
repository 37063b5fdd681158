import { beforeEach } from 'vitest';

// Real input comes when the browser sends it, outside any `act`; React schedules its work as on a host's page.
// `render` and `act` of Testing Library still flush what they cause themselves.
beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});
