import { render, waitFor } from '@testing-library/react';
import { PyramidDiagram } from 'plinth/pyramid';
import { afterEach, expect, it } from 'vitest';
import { scores } from '../components/pyramid/scores';
import { emulateMedia } from '../helpers/devices';

afterEach(() => emulateMedia({}));

/** 0 is black and 1 is white, roughly. */
const lightness = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
};

it.each(['dark', 'high-contrast-dark'] as const)(
  'is dark on the screen and light on paper, %s',
  async (theme) => {
    render(<PyramidDiagram title="How we stand" scores={scores} theme={theme} />);
    const root = document.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]')!;
    const style = getComputedStyle(root);
    await waitFor(() => expect(lightness(style.color)).toBeGreaterThan(0.9), { timeout: 20_000 });
    if (theme === 'high-contrast-dark') await waitFor(() => expect(root.style.length).toBeGreaterThan(100));
    expect(lightness(style.color)).toBeGreaterThan(0.9);
    expect(lightness(style.backgroundColor)).toBeLessThan(0.15);
    await emulateMedia({}, 'print');
    expect(lightness(style.color)).toBeLessThan(0.15);
    expect(lightness(style.backgroundColor)).toBeGreaterThan(0.9);
  },
);
