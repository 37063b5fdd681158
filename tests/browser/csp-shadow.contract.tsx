import { act } from '@testing-library/react';
import { keyframes, styled } from 'styled-components';
import { mount } from '../../src/embed/mount';
import { openStrictPage, settled, type StrictPage } from '../helpers/strict-page';

const fade = keyframes`from { opacity: 0.4; } to { opacity: 0.5; }`;
const Box = styled.div`
  color: rgb(1, 2, 3);
  animation: ${fade} 1s infinite;
  & :where([data-plinth-part='toy-label']) {
    padding-inline-start: 7px;
  }
  @media (min-width: 1px) {
    letter-spacing: 3px;
  }
  ::nonsense {
    color: red;
  }
`;
const Later = styled.p`
  color: rgb(4, 5, 6);
`;

function Toy({ later = false }: { later?: boolean }) {
  return (
    <Box data-plinth-part="toy-root">
      <span data-plinth-part="toy-label">toy</span>
      {later && <Later data-plinth-part="toy-later">later</Later>}
    </Box>
  );
}

type Root = Document | ShadowRoot;

function part(root: Root, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-plinth-part="${name}"]`);
  if (!found) throw new Error(`No part ${name}.`);
  return found;
}

/** What must hold however styled-components writes its rules: as text in development, by `insertRule` in production. */
export function describeStrictMount({ speedy }: { speedy: boolean }): void {
  const mode = speedy ? 'rules inserted, as in production' : 'rules as text, as in development';
  describe(`mount under style-src 'self' without a nonce (${mode})`, () => {
    let page: StrictPage;
    beforeEach(async () => {
      page = await openStrictPage();
    });
    afterEach(() => page.remove());

    for (const shadow of [true, false]) {
      const place = shadow ? 'shadow root' : 'page';

      it(`styles a ${place} with no violation`, async () => {
        const handle = await act(() => mount(page.host, Toy, {}, { shadow }));
        const root: Root = shadow ? page.host.shadowRoot! : page.document;
        const view = page.frame.contentWindow!;
        const style = view.getComputedStyle(part(root, 'toy-root'));
        expect(style.color).toBe('rgb(1, 2, 3)');
        expect(style.letterSpacing).toBe('3px');
        expect(part(root, 'toy-root').getAnimations()).toHaveLength(1);
        expect(view.getComputedStyle(part(root, 'toy-label')).paddingInlineStart).toBe('7px');

        await act(() => handle.update({ later: true }));
        expect(view.getComputedStyle(part(root, 'toy-later')).color).toBe('rgb(4, 5, 6)');

        await settled();
        expect(page.violations).toEqual([]);
        expect(page.document.querySelectorAll('style')).toHaveLength(0);
        await act(() => handle.unmount());
      });

      it(`leaves nothing in a ${place}`, async () => {
        const before = page.document.documentElement.outerHTML;
        for (let round = 0; round < 3; round += 1) {
          const handle = await act(() => mount(page.host, Toy, { later: true }, { shadow }));
          await act(() => handle.unmount());
        }
        const root: Root = shadow ? page.host.shadowRoot! : page.document;
        expect(root.adoptedStyleSheets).toHaveLength(0);
        expect(page.host.shadowRoot?.childNodes ?? []).toHaveLength(0);
        expect(page.document.documentElement.outerHTML).toBe(before);
      });
    }

    it('keeps two mounts in one root apart', async () => {
      const second = page.document.body.appendChild(page.document.createElement('div'));
      const first = await act(() => mount(page.host, Toy, {}));
      const other = await act(() => mount(second, Toy, {}));
      await act(() => first.unmount());
      expect(page.frame.contentWindow!.getComputedStyle(part(page.document, 'toy-root')).color).toBe(
        'rgb(1, 2, 3)',
      );
      await act(() => other.unmount());
    });

    it('sees a violation where there is one', async () => {
      const style = page.document.createElement('style');
      style.textContent = '#host { color: red }';
      page.document.head.append(style);
      await settled();
      expect(page.violations).toEqual(['style-src-elem']);
    });
  });

  describe(`mount in an iframe that the parent drives (${mode})`, () => {
    it('puts styles with a nonce into the document of the iframe', async () => {
      const page = await openStrictPage("default-src 'none'; style-src 'nonce-abc'");
      const own = document.querySelectorAll('style').length;
      const handle = await act(() => mount(page.host, Toy, {}, { nonce: 'abc' }));
      const [style, ...more] = page.document.head.querySelectorAll('style[data-styled]');
      expect(more).toEqual([]);
      expect(style?.textContent === '').toBe(speedy);
      expect(document.querySelectorAll('style')).toHaveLength(own);
      expect(page.frame.contentWindow!.getComputedStyle(part(page.document, 'toy-root')).color).toBe(
        'rgb(1, 2, 3)',
      );
      await settled();
      expect(page.violations).toEqual([]);
      await act(() => handle.unmount());
      expect(page.document.querySelectorAll('style')).toHaveLength(0);
      page.remove();
    });
  });
}
