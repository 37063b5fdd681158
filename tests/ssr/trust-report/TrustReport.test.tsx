import { team15 } from 'plinth/instruments';
import { RoundStatus, TrustReport } from 'plinth/trust-report';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import {
  allEqual,
  broken,
  leaderGap,
  sixRounds,
  tooFew,
  twoRounds,
} from '../../../stories/trust-report/data';
import { renderOnServer } from '../../helpers/server/render';

describe('the report from a server', () => {
  it('says the first view before any script runs', () => {
    const { html } = renderOnServer(
      <TrustReport title="Northlight" summaries={twoRounds} instrument={team15} />,
    );
    expect(html).toContain('You argue better. You follow up less.');
    expect(html).toContain('7 of 8 answered');
    expect(html).toContain('Shown only because 5 or more answered');
    expect(html).toContain('Trust: 4.0 of 5, Solid. Aligned. no clear change since July');
    expect(html).toContain('Commitment: you see it in different ways');
    expect(html).toContain('aria-label="Accountability: 5 × Seldom, 2 × Sometimes"');
  });

  it('draws the figure no wider than its card beside the findings, before it can be measured', () => {
    const { html } = renderOnServer(<TrustReport summaries={twoRounds} instrument={team15} />);
    const list = html.slice(html.indexOf('"pyramid-list"'));
    const widths = [...list.matchAll(/<svg[^>]* width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(4);
    expect(Math.max(...widths)).toBeLessThan(360);
  });

  it('says how many are missing, and nothing else, below the threshold', () => {
    const { html } = renderOnServer(<TrustReport summaries={tooFew} />);
    expect(html).toContain('2 more answers to go');
    expect(html).toContain('3 of 5');
    expect(html).not.toContain('pyramid-shape');
  });

  it('needs no style attribute, for a strict content security policy', () => {
    for (const summaries of [twoRounds, sixRounds, leaderGap, allEqual, tooFew, broken, []]) {
      const { html } = renderOnServer(
        <TrustReport summaries={summaries} instrument={team15} onPlan={() => {}} />,
      );
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
      expect(html).toContain('data-plinth-part="report-root"');
    }
  });

  it('speaks the language of its catalogue at once', () => {
    const { html } = renderOnServer(<TrustReport summaries={twoRounds} messages={ar} />);
    expect(html).toMatch(/dir="rtl"/);
    expect(html).toContain('أجاب ٧ من ٨');
  });

  it('renders the state of a round', () => {
    const round = { status: 'inviting', answered: 4, invited: 8, minRespondents: 5 } as const;
    const { html } = renderOnServer(<RoundStatus round={round} today="2026-09-04" />);
    expect(html).toContain('4 of 8 have answered');
    expect(html).not.toMatch(/ style=/);
  });
});
