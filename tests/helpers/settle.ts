import { act } from '@testing-library/react';

/**
 * Waits until what loads on demand is there. A test that renders a whole widget and ends without waiting for anything could
 * otherwise have a part arrive between its end and the unmounting, outside of `act`.
 */
export const settle = () => act(() => vi.dynamicImportSettled());
