import { TrustReport } from 'plinth/trust-report';
import { mount } from '../../../src/embed/mount';
import { sixRounds } from '../../../stories/trust-report/data';
import { describeHosts } from '../../browser/hosts/hosts.contract';
import { part } from '../../browser/hosts/widgets';

const PROPS = { summaries: sixRounds, theme: 'light' } as const;

describeHosts('the report', {
  tag: 'plinth-trust-report',
  rootPart: 'report-root',
  properties: PROPS,
  mount: (place) => mount(place, TrustReport, PROPS),
  async journey(shown) {
    const root = await part(shown, '[data-plinth-part="report-root"]');
    await vi.waitFor(() => expect(root.querySelectorAll('h2, h3, h4').length).toBeGreaterThan(3));
    const level = await part(
      shown,
      'button[data-plinth-part="pyramid-level"], [data-plinth-part="report-root"] button',
    );
    level.focus();
    expect((level.getRootNode() as ShadowRoot).activeElement).toBe(level);
  },
});
