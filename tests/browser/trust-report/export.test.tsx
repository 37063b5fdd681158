import { render, screen, waitFor } from '@testing-library/react';
import { team15 } from 'plinth/instruments';
import { de } from 'plinth/locales/de';
import { TrustReport } from 'plinth/trust-report';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sixRounds } from '../../../stories/trust-report/data';
import { mouse } from '../../helpers/devices';
import { catchDownload } from '../../helpers/downloads';

const LATE = { timeout: 20_000 };

async function saved(item: string, theme: 'light' | 'dark' | 'high-contrast-dark') {
  const caught = catchDownload();
  render(<TrustReport title="Northlight" instrument={team15} summaries={sixRounds} theme={theme} />);
  if (theme.startsWith('high'))
    await waitFor(() => expect(document.querySelector('[style*="--plinth-answer-1-bg"]')).toBeTruthy(), LATE);
  await mouse.click(await screen.findByRole('button', { name: 'Export' }, LATE));
  await mouse.click(await screen.findByRole('menuitem', { name: item }, LATE));
  await waitFor(() => expect(caught).toHaveLength(1), LATE);
  return caught[0]!.blob.text();
}

describe('what the report saves', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['light', 'dark', 'high-contrast-dark'] as const)(
    'draws each point of the scale in its own colour, as on the page, %s',
    async (theme) => {
      const svg = new DOMParser().parseFromString(await saved('Spread as SVG', theme), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).toBeNull();
      const fills = [...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
      const shown = new Set(
        [...document.querySelectorAll('[data-tone] rect:not([data-pattern])')].map(
          (one) => getComputedStyle(one).fill,
        ),
      );
      expect(shown.size).toBeGreaterThanOrEqual(4);
      expect(fills).toEqual(expect.arrayContaining([...shown]));
      expect(document.querySelectorAll('[data-plinth-part$="-root"] i[style]')).toHaveLength(0);
    },
  );

  it('is a table that the spreadsheets of the language open', async () => {
    const caught = catchDownload();
    render(<TrustReport instrument={team15} summaries={sixRounds} locale="de" messages={de} />);
    await mouse.click(await screen.findByRole('button', { name: 'Exportieren' }, LATE));
    await mouse.click(await screen.findByRole('menuitem', { name: /CSV/ }, LATE));
    await waitFor(() => expect(caught).toHaveLength(1), LATE);
    const [head, first] = (await caught[0]!.blob.text()).split('\r\n');
    const places = (line: string) => line.split(';').length;
    expect(places(first!)).toBe(places(head!));
    expect(first).toMatch(/;"\d,\d+";/);
  });

  it('keeps the range of a mean as two numbers', async () => {
    const [head, first] = (await saved('Figures as a table (CSV)', 'light')).trim().split('\r\n');
    const columns = head!.split(',');
    const [low, high] = ['≥', '≤'].map((sign) =>
      Number(first!.split(',')[columns.findIndex((name) => name.endsWith(sign))]),
    );
    expect(low).toBeGreaterThan(1);
    expect(high).toBeGreaterThan(low!);
    expect(high).toBeLessThanOrEqual(5);
  });
});
