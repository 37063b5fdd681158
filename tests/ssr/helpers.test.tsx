import { describe, expect, it } from 'vitest';
import { Presses } from '../browser/helpers.fixture';
import { renderOnServer, streamOnServer } from '../helpers/server/render';

describe('server rendering', () => {
  it('gives markup and styles apart', () => {
    const { html, styles } = renderOnServer(<Presses />);
    expect(html).toContain('<button type="button"');
    expect(styles).toContain('inline-size:48px');
    expect(typeof window).toBe('undefined');
  });

  it('streams both', async () => {
    const page = await streamOnServer(<Presses />);
    expect(page).toContain('<output');
  });

  it('rejects when a part throws', async () => {
    const Broken = () => {
      throw new Error('broken part');
    };
    await expect(streamOnServer(<Broken />)).rejects.toThrow('broken part');
  });
});
