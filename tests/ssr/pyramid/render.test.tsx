import { PyramidDiagram } from 'plinth/pyramid';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar';
import { scores } from '../../components/pyramid/scores';
import { renderOnServer } from '../../helpers/server/render';

describe('the pyramid from a server', () => {
  it('says everything before any script runs', () => {
    const { html } = renderOnServer(
      <PyramidDiagram title="How we stand" scores={scores} previousRound="Round 3" />,
    );
    expect(html).toContain('How we stand');
    expect(html).toContain('Trust. Level 1 of 5, the ground. 4.1 of 5, Solid. up 0.3 since Round 3');
    expect(html.match(/<svg data-plinth-part="pyramid-shape"/g)).toHaveLength(5);
  });

  it('needs no style attribute, for a strict content security policy', () => {
    for (const view of ['scores', 'change', 'gap', 'missing', 'plain'] as const) {
      const { html } = renderOnServer(<PyramidDiagram scores={scores} view={view} defaultSelected="trust" />);
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toContain('NaN');
    }
  });

  it('speaks the language of its catalogue at once', () => {
    const { html } = renderOnServer(<PyramidDiagram scores={scores} messages={ar} />);
    expect(html).toMatch(/dir="rtl"/);
    expect(html).toContain('الثقة');
    expect(html).toContain('٤٫١');
  });

  it('renders every state', () => {
    for (const props of [
      {},
      { scores: [] },
      { scores, loading: true },
      { model: { id: 'x', levels: [] } },
      { scores, defaultTable: true },
    ]) {
      expect(renderOnServer(<PyramidDiagram {...props} />).html).toContain('data-plinth-part="pyramid-root"');
    }
  });
});
