import { act } from '@testing-library/react';
import { forwardRef, lazy, memo, useEffect } from 'react';
import { mount } from '../../src/embed/mount';
import { expectConsole } from '../helpers/console';

interface ToyProps {
  readonly label?: string;
  readonly onGone?: () => void;
}

function Toy({ label = 'default', onGone }: ToyProps) {
  useEffect(() => () => onGone?.(), [onGone]);
  return <p>{label}</p>;
}

function Broken(): never {
  throw new Error('broken toy');
}

let host: HTMLElement;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => host.remove());

describe('mount', () => {
  it('renders, lays new props over the last ones and takes one back to its default', async () => {
    const handle = await act(() => mount(host, Toy, { label: 'first' }));
    expect(host.textContent).toBe('first');
    await act(() => handle.update({ label: 'second' }));
    expect(host.textContent).toBe('second');
    await act(() => handle.update({ label: undefined }));
    expect(host.textContent).toBe('default');
    await act(() => handle.unmount());
    expect(host.textContent).toBe('');
  });

  it('unmounts once, and ignores what comes after', async () => {
    const onGone = vi.fn();
    const handle = await act(() => mount(host, Toy, { onGone }));
    await act(() => handle.unmount());
    await act(() => handle.unmount());
    await act(() => handle.update({ label: 'late' }));
    expect(onGone).toHaveBeenCalledOnce();
    expect(host.textContent).toBe('');
  });

  it('can be mounted again in the same shadow root', async () => {
    const first = await act(() => mount(host, Toy, { label: 'first' }, { shadow: true }));
    await act(() => first.unmount());
    const second = await act(() => mount(host, Toy, { label: 'second' }, { shadow: true }));
    expect(host.shadowRoot?.textContent).toBe('second');
    await act(() => second.unmount());
  });

  it('reports what a widget throws and leaves the page alone', async () => {
    expectConsole('error', /broken toy/);
    const onError = vi.fn();
    const handle = await act(() => mount(host, Broken, {}, { onError }));
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken toy' }));
    await act(() => handle.unmount());
  });

  it('names the parts for ::part() in a shadow root, those that come later too', async () => {
    const Parts = ({ more = false }: { more?: boolean }) => (
      <div data-plinth-part="toy-root">{more && <p data-plinth-part="toy-more">more</p>}</div>
    );
    const handle = await act(() => mount(host, Parts, {}, { shadow: true }));
    await act(() => handle.update({ more: true }));
    const named = [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].map((part) =>
      part.getAttribute('part'),
    );
    expect(named).toEqual(['mount-container', 'toy-root', 'toy-more']);
    await act(() => handle.unmount());
  });

  it('works in an element that is not connected yet', async () => {
    const loose = document.createElement('div');
    const handle = await act(() => mount(loose, Toy, {}, { shadow: true }));
    expect(loose.shadowRoot?.textContent).toBe('default');
    await act(() => handle.unmount());
  });

  it.each([
    ['null', null],
    ['a selector', '#here'],
    ['a text node', document.createTextNode('here')],
  ])('says what is missing where it is handed %s for an element', (_, place) => {
    const wrong = () => mount(place as never, Toy, {});
    expect(wrong).toThrow(TypeError);
    expect(wrong).toThrow(/there is no element\. Check its id/);
  });

  it.each([
    ['nothing', undefined],
    ['an object', {}],
    ['the name of a widget', 'RetroBoard'],
  ])('says which widgets there are where it is handed %s for one', async (_, widget) => {
    expectConsole('error', /no such widget\. plinth\.js has PyramidDiagram .* elements-loader\.js/);
    const onError = vi.fn();
    const handle = await act(() => mount(host, widget as never, {}, { onError }));
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError));
    await act(() => handle.update({}));
    await act(() => handle.unmount());
    expect(host.innerHTML).toBe('');
  });

  it('takes what React knows as a component: a memo, a lazy one, one with a forwarded ref', async () => {
    for (const Kind of [
      memo(Toy),
      forwardRef(() => <p>default</p>),
      lazy(() => Promise.resolve({ default: Toy })),
    ]) {
      const handle = await act(() => mount<ToyProps>(host, Kind as never, {}));
      await vi.waitFor(() => expect(host.textContent).toBe('default'));
      await act(() => handle.unmount());
    }
  });

  it('goes into a shadow root of the page', async () => {
    const root = host.attachShadow({ mode: 'open' });
    const handle = await act(() => mount(root as never, Toy, {}));
    expect(root.textContent).toBe('default');
    await act(() => handle.unmount());
  });
});
