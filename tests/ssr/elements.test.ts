import { describe, expect, it } from 'vitest';

describe('the elements on a server', () => {
  it('can be imported and asked for, and there are none', async () => {
    expect(typeof HTMLElement).toBe('undefined');
    const { connectFrame, defineElements } = await import('plinth/elements');
    expect(defineElements().map(({ status }) => status)).toEqual([
      'unsupported',
      'unsupported',
      'unsupported',
      'unsupported',
      'unsupported',
      'unsupported',
    ]);
    expect(typeof connectFrame).toBe('function');
  });
});
