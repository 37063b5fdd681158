import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './console-guard';

// A rule that does not parse is printed past the console of the page: said there too, it fails the test.
const { jsdom } = globalThis as {
  jsdom?: { virtualConsole: { on(type: string, hear: (error: Error) => void): void } };
};
jsdom?.virtualConsole.on('jsdomError', (error) => console.error(error.message));

// Every render runs twice, as in a host's development build; a test that counts renders turns it off for itself.
// Parts that load on demand take their time on a loaded machine.
configure({ reactStrictMode: true, asyncUtilTimeout: 20_000 });

// Registered after the console guard's hook, hence run before it: what unmounting says counts too.
afterEach(() => cleanup());
