// @vitest-environment jsdom
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { team15 } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as shape from '../../../src/components/shared/pyramid-figure/PyramidFigureShape';
import * as bars from '../../../src/components/trust-report/late/ReportBars';
import * as spread from '../../../src/components/trust-report/late/SpreadBar';
import * as comment from '../../../src/components/trust-report/late/ReportComment';
import { longComments, sixRounds } from '../../../stories/trust-report/data';

// Counting renders needs each to happen once.
beforeAll(() => configure({ reactStrictMode: false }));
afterAll(() => configure({ reactStrictMode: true }));

vi.mock('../../../src/components/shared/pyramid-figure/PyramidFigureShape', async (original) => {
  const module = await original<typeof shape>();
  return { PyramidFigureShape: vi.fn(module.PyramidFigureShape) };
});
vi.mock('../../../src/components/trust-report/late/ReportBars', async (original) => {
  const module = await original<typeof bars>();
  return { ReportBars: vi.fn(module.ReportBars) };
});
vi.mock('../../../src/components/trust-report/late/SpreadBar', async (original) => {
  const module = await original<typeof spread>();
  return { SpreadBar: vi.fn(module.SpreadBar) };
});
vi.mock('../../../src/components/trust-report/late/ReportComment', async (original) => {
  const module = await original<typeof comment>();
  return { ReportComment: vi.fn(module.ReportComment) };
});

const counts = () => ({
  levels: vi.mocked(shape.PyramidFigureShape).mock.calls.length,
  bars: vi.mocked(bars.ReportBars).mock.calls.length,
  spread: vi.mocked(spread.SpreadBar).mock.calls.length,
  comments: vi.mocked(comment.ReportComment).mock.calls.length,
});
const NOTHING = { levels: 0, bars: 0, spread: 0, comments: 0 };
const ready = () => screen.findByRole('region', { name: /^What to do next/ });

describe('what is painted again', () => {
  it('nothing, when the host renders again with equal summaries', async () => {
    const classNames = {};
    const page = () => (
      <TrustReport
        instrument={team15}
        classNames={classNames}
        summaries={sixRounds.map((round) => ({ ...round }))}
      />
    );
    const { rerender } = render(page());
    await ready();
    expect(counts().spread).toBeGreaterThan(0);
    vi.clearAllMocks();
    rerender(page());
    expect(counts()).toEqual(NOTHING);
  });

  it('one comment, when it is opened', async () => {
    render(<TrustReport instrument={team15} summaries={longComments} />);
    await ready();
    vi.clearAllMocks();
    await userEvent.click(screen.getAllByRole('button', { name: 'Show more' })[0]!);
    expect(counts()).toEqual({ ...NOTHING, comments: 1 });
  });

  it('no picture, when the spread turns into a table', async () => {
    render(<TrustReport instrument={team15} summaries={sixRounds} />);
    await ready();
    vi.clearAllMocks();
    await userEvent.click(screen.getAllByRole('button', { name: 'Show as table' })[0]!);
    expect(counts()).toEqual(NOTHING);
  });
});
