import { PlinthProvider } from 'plinth';
import { PyramidDiagram } from 'plinth/pyramid';
import { createRoot } from 'react-dom/client';
import { StyleTarget } from '../../src/components/shared/StyleTarget';
import { openStrictPage, settled } from '../helpers/strict-page';

// An iframe stands for a page of its own, with a style sheet that nobody has written to yet.
describe("a React page whose policy asks for a nonce, under style-src 'nonce-abc'", () => {
  const cases = {
    'a provider': (
      <PlinthProvider nonce="abc">
        <PyramidDiagram scores={[]} />
      </PlinthProvider>
    ),
    'the widget itself': <PyramidDiagram scores={[]} nonce="abc" />,
  };
  for (const [name, widget] of Object.entries(cases))
    it(`has its styles where ${name} is told it`, async () => {
      Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
      const page = await openStrictPage("default-src 'none'; style-src 'nonce-abc'");
      const root = createRoot(page.host);
      root.render(<StyleTarget target={page.document.head}>{widget}</StyleTarget>);
      const part = await vi.waitFor(() => {
        const found = page.document.querySelector('[data-plinth-part="pyramid-root"]');
        if (!found) throw new Error('not yet');
        return found;
      });
      await settled();
      expect(page.violations).toEqual([]);
      expect(page.frame.contentWindow!.getComputedStyle(part).containerType).toBe('inline-size');
      root.unmount();
      page.remove();
    });
});
