import { afterEach, beforeEach } from 'vitest';
import { assertQuietConsole, guardConsole } from '../helpers/console';

// A widget lives in somebody else's page: a test that makes it write to the console fails.
beforeEach(() => guardConsole());
afterEach(() => assertQuietConsole());
