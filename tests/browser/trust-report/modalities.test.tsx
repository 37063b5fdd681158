import { render, screen, waitFor, within } from '@testing-library/react';
import { team15 } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { longComments, sixRounds } from '../../../stories/trust-report/data';
import { keyboard, mouse, touch } from '../../helpers/devices';
import { catchDownload } from '../../helpers/downloads';
import { hydrateFromServer } from '../../helpers/hydrate';
import { ServedReport } from './fixture';

const named = (name: string | RegExp) => (focused: Element) =>
  typeof name === 'string' ? focused.textContent === name : name.test(focused.textContent ?? '');
const later = () => screen.findByRole('region', { name: /^What to do next/ });

afterEach(() => vi.restoreAllMocks());

describe('one way in, each alone', () => {
  it('by keyboard: switch the round, open the menu, come back, turn a chart into a table, set a goal', async () => {
    const onPlan = vi.fn();
    render(<TrustReport instrument={team15} summaries={sixRounds} onPlan={onPlan} />);
    await later();
    await keyboard.tabTo(named('September'));
    await keyboard.press('{ArrowLeft}{Enter}');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'July' })).toBeChecked());
    expect(screen.getByRole('radio', { name: 'July' })).toHaveFocus();
    await keyboard.tabTo(named('Export'));
    await keyboard.press('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: /CSV/ })).toHaveFocus());
    await keyboard.press('{Escape}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Export'));
    await keyboard.tabTo(named('Show as table'));
    await keyboard.press('{Enter}');
    expect(await screen.findByRole('table')).toBeVisible();
    expect(document.activeElement).toHaveTextContent('Show as picture');
    await keyboard.tab();
    expect(document.activeElement).toBe(screen.getByRole('table').parentElement);
    await keyboard.tabTo((focused) => /^Set a goal: Trust$/.test(focused.getAttribute('aria-label') ?? ''));
    await keyboard.press('{Enter}');
    expect(onPlan).toHaveBeenCalledWith('trust', 'goal', expect.anything());
  });

  it('by mouse: read a long comment, plan the retro', async () => {
    const onPlan = vi.fn();
    render(<TrustReport instrument={team15} summaries={longComments} onPlan={onPlan} />);
    const comments = await screen.findByRole('region', { name: /^In your own words/ });
    const [more] = within(comments).getAllByRole('button', { name: 'Show more' });
    const text = document.getElementById(more!.getAttribute('aria-describedby')!)!;
    const before = text.getBoundingClientRect().height;
    await mouse.click(more!);
    await waitFor(() => expect(text.getBoundingClientRect().height).toBeGreaterThan(before));
    await mouse.click(screen.getByRole('button', { name: 'Plan the retro' }));
    expect(onPlan).toHaveBeenCalledWith(expect.any(String), 'retro', expect.anything());
  });

  it('by finger: the menu opens on the first tap', async () => {
    render(<TrustReport instrument={team15} summaries={sixRounds} />);
    await later();
    await touch.tap(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('menuitem', { name: 'Spread as PNG' })).toBeVisible();
  });
});

describe('files', () => {
  const choose = async (name: string) => {
    await mouse.click(screen.getByRole('button', { name: 'Export' }));
    await mouse.click(await screen.findByRole('menuitem', { name }));
  };

  it.each([
    ['Pyramid as SVG', 'team-report-pyramid.svg', 'Trust'],
    ['Spread as SVG', 'team-report-spread.svg', 'Almost always'],
    ['Rounds as SVG', 'team-report-trend.svg', 'December'],
  ])('%s', async (item, file, holds) => {
    const caught = catchDownload();
    render(<TrustReport title="Northlight" instrument={team15} summaries={sixRounds} theme="light" />);
    await later();
    await choose(item);
    await waitFor(() => expect(caught).toHaveLength(1));
    expect(caught[0]?.name).toBe(file);
    expect(screen.getByText(`Saved as ${file}`)).toBeInTheDocument();
    const svg = new DOMParser().parseFromString(await caught[0]!.blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toContain('Northlight');
    expect(svg.documentElement.outerHTML).toContain(holds);
    expect(svg.documentElement.outerHTML).not.toMatch(/light-dark|var\(|NaN|undefined/);
  });

  it('a PNG is twice the size', async () => {
    const caught = catchDownload();
    render(<TrustReport instrument={team15} summaries={sixRounds} theme="light" />);
    await later();
    await choose('Spread as PNG');
    await waitFor(() => expect(caught).toHaveLength(1), { timeout: 10_000 });
    const image = await createImageBitmap(caught[0]!.blob);
    expect(image.width).toBe(1720);
  });

  it('says so when a picture cannot be made', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    render(<TrustReport instrument={team15} summaries={sixRounds} />);
    await later();
    await choose('Rounds as PNG');
    await waitFor(() =>
      expect(screen.getAllByText(/The picture could not be made/).length).toBeGreaterThan(0),
    );
  });

  it('figures as a table and as a file hold what the page shows', async () => {
    const caught = catchDownload();
    render(<TrustReport instrument={team15} summaries={sixRounds} />);
    await later();
    await choose('Figures as a table (CSV)');
    await choose('Figures as a file (JSON)');
    await waitFor(() => expect(caught).toHaveLength(2));
    expect(await caught[0]!.blob.text()).toMatch(/September,Accountability,7,0,5,2,0,0,2\.1,/);
    const kept = JSON.parse(await caught[1]!.blob.text()) as { summary: unknown };
    expect(kept.summary).toEqual(sixRounds.at(-1)?.summary);
  });
});

describe('from a server', () => {
  it('is taken over in silence', async () => {
    const page = await hydrateFromServer(
      'tests/browser/trust-report/fixture.tsx',
      'ServedReport',
      ServedReport,
    );
    expect(page.repairs).toEqual([]);
    expect(page.html).toContain('You argue better. You follow up less.');
    await waitFor(() =>
      expect(page.container.querySelector('[data-plinth-part="report-next"]')).toBeTruthy(),
    );
  });
});
