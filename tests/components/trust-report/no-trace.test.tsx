import { render, screen } from '@testing-library/react';
import { summariseTeam, type Response } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';
import { reportCsv } from '../../../src/components/trust-report/late/report-export';
import { readReport } from '../../../src/hooks/trust-report/read-report';
import { createFormat } from '../../../src/hooks/shared/useFormat';
import { bandMessages } from '../../../src/locales/en/band.messages';
import { reportMessages } from '../../../src/locales/en/report.messages';
import { createTranslator } from '../../../src/locales/translate';

/** Nine people, each with marks that would give them away: an id, a time, an order, a group of one's own. */
const responses: readonly Response[] = Array.from({ length: 9 }, (_, index) => ({
  id: `respondent-${index}-secret`,
  submittedAt: `2026-09-0${index + 1}T10:1${index}:33.000Z`,
  answers: Object.fromEntries(team15.items.map(({ id }, item) => [id, 1 + ((index * 7 + item * 3) % 5)])),
  comments: { trust: `comment ${String.fromCharCode(105 - index)}` },
  groups: { Site: index < 7 ? 'Porto' : `alone-${index}` },
}));

const html = async (given: readonly Response[]) => {
  const summary = summariseTeam(team15, given, { groupBy: 'Site' });
  const { container, unmount } = render(
    <TrustReport instrument={team15} summaries={[{ id: 'r', title: 'Round', summary }]} defaultTables />,
  );
  await screen.findByRole('region', { name: /^What to do next/ });
  const text = container.innerHTML.replace(/_r_\w+_/g, '');
  unmount();
  return { text, summary };
};

describe('what a page of the report gives away', () => {
  it('is no id, no time and no group that is too small', async () => {
    const { text } = await html(responses);
    expect(text).toContain('comment a');
    expect(text).not.toMatch(/respondent-|secret|2026-09|T10:1|alone-/);
  });

  it('is the same page whatever order the answers came in', async () => {
    const orders = [responses, [...responses].reverse(), [...responses.slice(4), ...responses.slice(0, 4)]];
    const pages = [];
    for (const order of orders) pages.push((await html(order)).text);
    expect(new Set(pages).size).toBe(1);
  });

  it('has no mark per person: a chart has one bar per point of the scale', async () => {
    const many = Array.from({ length: 40 }, (_, index) => responses[index % 9]!).map((one, index) => ({
      ...one,
      id: `p${index}`,
    }));
    const { text } = await html(many);
    const page = new DOMParser().parseFromString(text, 'text/html');
    const charts = [...page.querySelectorAll('[data-plinth-part="report-bars"] svg')];
    for (const chart of charts) expect(chart.querySelectorAll('rect')).toHaveLength(5);
    expect(page.querySelectorAll('[data-plinth-part="report-finding"]').length).toBeGreaterThan(0);
  });

  it('is no more in a file', async () => {
    const { summary } = await html(responses);
    const t = createTranslator('en', undefined, reportMessages);
    const words = { t, bands: createTranslator('en', undefined, bandMessages), format: createFormat('en') };
    const state = readReport({
      words,
      locale: 'en',
      titleOf: (id) => id,
      instrument: team15,
      rounds: [{ id: 'r', title: '=cmd()', summary, invited: 9 }],
      problems: [],
      shown: undefined,
    });
    if (state.status !== 'ready') throw new Error(state.status);
    const csv = reportCsv({
      state,
      instrument: team15,
      locale: 'en',
      t,
      format: words.format,
      direction: 'ltr',
      title: '',
    });
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(6);
    expect(csv).not.toMatch(/respondent-|secret|2026-09|alone-/);
    // A title that a spreadsheet would run.
    expect(csv).not.toMatch(/(^|\n|,)"?=cmd/);
  });
});
