import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './console-guard';

// Every render runs twice, as in a host's development build; a test that counts renders turns it off for itself.
// Parts that load on demand take their time on a loaded machine.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });

// Registered after the console guard's hook, hence run before it: what unmounting says counts too.
afterEach(() => cleanup());
