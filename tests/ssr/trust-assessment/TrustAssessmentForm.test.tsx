import { pulse5, team15 } from 'plinth/instruments';
import { memoryStorage } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';
import { ar } from '../../../src/locales/ar';
import { renderOnServer } from '../../helpers/server/render';

const draft = fromResponse({ id: 'r', answers: { trust1: 4 } }, { instrument: 'team-15', at: 1 });

describe('the form from a server', () => {
  it('asks everything before any script runs', () => {
    const { html } = renderOnServer(<TrustAssessmentForm instrument={team15} pagination="all" />);
    for (const item of team15.items) expect(html).toContain(item.text as string);
    expect(html.match(/role="radio"/g)).toHaveLength(75);
  });

  it('shows the answers that the host hands in', () => {
    const { html } = renderOnServer(<TrustAssessmentForm instrument={team15} defaultDocument={draft} />);
    expect(html.match(/aria-checked="true"/g)).toHaveLength(1);
    expect(html).toContain('1 of 15, about 2 minutes left');
  });

  it('needs no style attribute, for a strict content security policy', () => {
    for (const props of [
      {},
      { storage: memoryStorage() },
      { readOnly: true },
      { pagination: 'all' as const },
    ]) {
      const { html } = renderOnServer(
        <TrustAssessmentForm instrument={team15} defaultDocument={draft} {...props} />,
      );
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toContain('NaN');
    }
  });

  it('speaks the language of its catalogue at once', () => {
    const { html } = renderOnServer(<TrustAssessmentForm instrument={pulse5} messages={ar} />);
    expect(html).toMatch(/dir="rtl"/);
    expect(html).toContain('لا ينطبق عليّ');
    expect(html).toContain('data-number="٢"');
  });

  it('renders every state', () => {
    const sent = fromResponse({ answers: { trust1: 4 } }, { instrument: 'team-15', at: 1, submitted: true });
    const bad = { ...team15, items: [] };
    expect(renderOnServer(<TrustAssessmentForm instrument={team15} defaultDocument={sent} />).html).toContain(
      'have been sent',
    );
    expect(renderOnServer(<TrustAssessmentForm instrument={bad} />).html).toContain('trust-assessment-root');
    expect(renderOnServer(<TrustAssessmentForm instrument={null as never} />).html).toContain(
      'trust-assessment-root',
    );
  });
});
