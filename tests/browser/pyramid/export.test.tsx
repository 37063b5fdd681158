import { render, screen, waitFor } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scores } from '../../components/pyramid/scores';
import { mouse } from '../../helpers/devices';
import { catchDownload } from '../../helpers/downloads';

const choose = async (name: string) => {
  await mouse.click(screen.getByRole('button', { name: 'More about the picture' }));
  await mouse.click(await screen.findByRole('menuitem', { name }));
};

describe('the picture as a file', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['light', 'rgb(177, 227, 212)'],
    ['dark', 'rgb(15, 73, 60)'],
  ] as const)('is an SVG in the colours on the screen, %s', async (theme, fill) => {
    const caught = catchDownload();
    render(<PyramidDiagram title="How we stand" scores={scores} theme={theme} />);
    await choose('Download as SVG');
    await waitFor(() => expect(caught).toHaveLength(1));
    expect(caught[0]?.name).toBe('team-pyramid.svg');
    const svg = new DOMParser().parseFromString(await caught[0]!.blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('How we stand');
    expect(svg.querySelector('desc')?.textContent).toContain('Trust. Level 1 of 5');
    expect(svg.documentElement.outerHTML).toContain(fill);
  });

  it('is a PNG of twice the size', async () => {
    const caught = catchDownload();
    render(<PyramidDiagram title="How we stand" scores={scores} theme="light" />);
    await choose('Download as PNG');
    await waitFor(() => expect(caught).toHaveLength(1), { timeout: 10_000 });
    const image = await createImageBitmap(caught[0]!.blob);
    expect(image.width).toBe(2 * (720 + 48));
  });

  it('says so when it cannot be made', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    render(<PyramidDiagram scores={scores} />);
    await choose('Download as PNG');
    await waitFor(() =>
      expect(screen.getAllByText(/The picture could not be made/).length).toBeGreaterThan(0),
    );
  });
});
