import { vi } from 'vitest';

// Gives up after a second by itself, which a loaded machine needs for one script, and has no setting of its own.
const waitFor = vi.waitFor;
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: 15_000, ...options });
