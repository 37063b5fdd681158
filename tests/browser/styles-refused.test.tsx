import './rules-inserted';
import { PyramidDiagram } from 'plinth/pyramid';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StyleTarget } from '../../src/components/shared/StyleTarget';
import { mount } from '../../src/embed/mount';
import { expectConsole } from '../helpers/console';
import { openStrictPage, settled, type StrictPage } from '../helpers/strict-page';

const NO_STYLES = "default-src 'none'; style-src 'none'";

describe('a page that refuses styles', () => {
  let page: StrictPage;
  beforeEach(async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    page = await openStrictPage(NO_STYLES);
  });
  afterEach(() => page.remove());

  const root = () =>
    vi.waitFor(() => {
      const found = page.document.querySelector<HTMLElement>('[data-plinth-part="pyramid-root"]');
      if (!found) throw new Error('nothing shown');
      return found;
    });

  it('gets adopted sheets where a nonce is refused, and is told once', async () => {
    expectConsole('error', /refused a style element/);
    const second = page.document.body.appendChild(page.document.createElement('div'));
    const handles = [page.host, second].map((host) => mount(host, PyramidDiagram, {}, { nonce: 'wrong' }));
    const shown = await root();
    expect(page.frame.contentWindow!.getComputedStyle(shown).containerType).toBe('inline-size');
    await settled();
    expect(page.violations).toContain('style-src-elem');
    expect(page.document.querySelectorAll('style')).toHaveLength(0);
    for (const handle of handles) handle.unmount();
    expect(page.document.adoptedStyleSheets).toHaveLength(0);
  });

  it('shows a widget without its look where there is no way at all, and the widget works', async () => {
    expectConsole('error', /refused the styles of a widget/);
    Object.defineProperty(page.document, 'adoptedStyleSheets', {
      get: () => [],
      set() {
        throw new DOMException('no', 'NotAllowedError');
      },
    });
    const onError = vi.fn();
    const handle = mount(page.host, PyramidDiagram, {}, { onError });
    const shown = await root();
    expect(page.frame.contentWindow!.getComputedStyle(shown).containerType).toBe('normal');
    const level = shown.querySelector<HTMLElement>('button[data-plinth-part="pyramid-level"]')!;
    level.click();
    await vi.waitFor(() => expect(level).toHaveAttribute('aria-pressed', 'true'));
    expect(onError).not.toHaveBeenCalled();
    handle.unmount();
  });

  it('gets adopted sheets in a tree of React that has no nonce to give, for all widgets at once', async () => {
    expectConsole('error', /CSSStyleSheet could not be found|#17 /);
    expectConsole('error', /widgets in React adopt sheets/);
    const onError = vi.fn();
    const root = createRoot(page.host);
    root.render(
      <StrictMode>
        <StyleTarget target={page.document.head}>
          <PyramidDiagram onError={onError} />
          <PyramidDiagram onError={onError} />
          <p>of the host</p>
        </StyleTarget>
      </StrictMode>,
    );
    const both = await vi.waitFor(() => {
      const found = page.document.querySelectorAll('[data-plinth-part="pyramid-root"]');
      expect(found).toHaveLength(2);
      return found;
    });
    for (const shown of both)
      expect(page.frame.contentWindow!.getComputedStyle(shown).containerType).toBe('inline-size');
    const adopted = page.document.adoptedStyleSheets.length;
    expect(adopted).toBeGreaterThan(0);
    expect(page.document.body).toHaveTextContent('of the host');
    expect(page.document.querySelector('[role="alert"]:not(:empty)')).toBeNull();
    const level = both[0]!.querySelector<HTMLElement>('button[data-plinth-part="pyramid-level"]')!;
    level.click();
    await vi.waitFor(() => expect(level).toHaveAttribute('aria-pressed', 'true'));
    expect(onError).not.toHaveBeenCalled();
    root.render(
      <StyleTarget target={page.document.head}>
        <PyramidDiagram key="anew" />
      </StyleTarget>,
    );
    await vi.waitFor(() =>
      expect(page.document.querySelectorAll('[data-plinth-part="pyramid-root"]')).toHaveLength(1),
    );
    expect(page.document.adoptedStyleSheets).toHaveLength(adopted);
    root.unmount();
  });
});
