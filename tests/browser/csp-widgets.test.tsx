import './rules-inserted';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { mount } from '../../src/embed/mount';
import { openStrictPage, settled, type StrictPage } from '../helpers/strict-page';

const scores = [
  { id: 'trust', score: 4.1 },
  { id: 'conflict', score: 2.2 },
];

// The page is an iframe that this window drives, so each of these also proves that a widget lives where it is shown.
describe('both widgets in an iframe under a strict policy', () => {
  let page: StrictPage;
  let own: number;
  beforeEach(async () => {
    // In a page of its own React works at its own pace, parts on demand and all.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    page = await openStrictPage();
    own = document.querySelectorAll('style').length;
  });
  afterEach(async () => {
    await settled();
    expect(page.violations).toEqual([]);
    expect(page.document.querySelectorAll('style')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(own);
    page.remove();
  });

  const find = async (selector: string): Promise<HTMLElement> =>
    vi.waitFor(() => {
      const root = page.host.shadowRoot ?? page.document;
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing matches ${selector}.`);
      return found;
    });
  const styleOf = (element: Element) => page.frame.contentWindow!.getComputedStyle(element);

  for (const shadow of [true, false]) {
    const place = shadow ? 'a shadow root' : 'the page itself';

    it(`shows the pyramid in ${place}, and its detail on demand`, async () => {
      const handle = mount(page.host, PyramidDiagram, { scores }, { shadow });
      const root = await find('[data-plinth-part="pyramid-root"]');
      expect(styleOf(root).containerType).toBe('inline-size');
      expect(styleOf(root).getPropertyValue('--plinth-radius-lg')).not.toBe('');
      const level = await find('button[data-plinth-part="pyramid-level"]');
      level.click();
      await vi.waitFor(() => expect(level.getAttribute('aria-pressed')).toBe('true'));
      const detail = await find(
        '[data-plinth-part="pyramid-detail"] h3, [data-plinth-part="pyramid-detail"] h4',
      );
      expect(detail.textContent).not.toBe('');
      handle.unmount();
    });

    it(`takes answers in ${place}`, async () => {
      const props = { instrument: team15 };
      const handle = mount(page.host, TrustAssessmentForm, props, { shadow });
      const root = await find('[data-plinth-part="trust-assessment-root"]');
      expect(styleOf(root).containerType).toBe('inline-size');
      const radio = await find('input[type="radio"], [role="radio"]');
      radio.click();
      await vi.waitFor(() => expect(radio.matches(':checked, [aria-checked="true"]')).toBe(true));
      handle.unmount();
    });
  }
});
