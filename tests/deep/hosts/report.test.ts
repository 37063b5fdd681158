import { TrustReport } from 'plinth/trust-report';
import { mount } from '../../../src/embed/mount';
import { sixRounds } from '../../../stories/trust-report/data';
import { describeChanging } from '../../browser/hosts/changing.contract';
import { describeHosts } from '../../browser/hosts/hosts.contract';
import { part, type HostedWidget } from '../../browser/hosts/widgets';

const PROPS = { summaries: sixRounds, theme: 'light' } as const;

const REPORT: HostedWidget = {
  tag: 'plinth-trust-report',
  rootPart: 'report-root',
  properties: PROPS,
  mount: (place, options) => mount(place, TrustReport, PROPS, options),
  content: '[data-plinth-part="report-root"] h3',
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
};

describeHosts('the report', REPORT);
describeChanging('the report', REPORT);
