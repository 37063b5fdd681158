import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { StyleTarget } from '../components/shared/StyleTarget';
import { assertPlace, knownWidget } from './check-mount';
import { mirrorParts } from './mirror-parts';
import { MountBoundary } from './MountBoundary';
import { resetShadow } from './shadow-reset';
import { stylePlaceFor, styleRootOf } from '../components/shared/style-place/style-place';

export interface MountOptions {
  /**
   * Render inside an open shadow root of the element, so that the page's CSS stays out. Parts then carry their names as
   * `part="…"` as well, for `::part()`. Default `false`.
   */
  readonly shadow?: boolean | undefined;
  /** The page's style nonce. Without one, styles are adopted sheets, which `style-src 'self'` allows. */
  readonly nonce?: string | undefined;
  /** Told what the widget threw while rendering. The host's page goes on in any case. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

export interface MountHandle<Props> {
  /** Lays these props over the last ones and renders. `undefined` takes a prop back to its default. */
  update(props: { readonly [Name in keyof Props]?: Props[Name] | undefined }): void;
  /** Removes the widget, its styles and its listeners. Further calls do nothing. */
  unmount(): void;
}

/**
 * Puts a widget on a page that is not written in React.
 *
 * @param element the place for it, in any document of the same origin (an iframe's too). What it contains is replaced,
 * or hidden behind the shadow root.
 * @param Widget a component of this package.
 * @param props its props.
 * @returns a handle to change the props and to take the widget away.
 * @throws TypeError if there is no element. What is no component is told to `onError` and in the console.
 */
export function mount<Props extends object>(
  element: HTMLElement,
  Widget: ComponentType<Props>,
  props: NoInfer<Props>,
  options: MountOptions = {},
): MountHandle<Props> {
  assertPlace(element);
  const container = options.shadow ? shadowContainer(element) : element;
  const styles = stylePlaceFor(styleRootOf(container), options.nonce);
  const stopMirror = options.shadow ? mirrorParts(container) : undefined;
  const stopReset =
    element.shadowRoot && options.shadow ? resetShadow(element.shadowRoot, options.nonce) : undefined;
  const root = createRoot(container);
  let current: Props = props;
  let mounted = true;

  const render = () => {
    const widget = createElement(knownWidget(Widget), current);
    const guarded = createElement(MountBoundary, {
      fallback: null,
      onError: options.onError,
      children: widget,
    });
    root.render(createElement(StyleTarget, { target: styles.node, nonce: options.nonce, children: guarded }));
  };
  render();

  return {
    update(next) {
      if (!mounted) return;
      current = { ...current, ...next };
      render();
    },
    unmount() {
      if (!mounted) return;
      mounted = false;
      root.unmount();
      stopMirror?.();
      stopReset?.();
      styles.release();
      if (container !== element) container.remove();
    },
  };
}

/** An own element inside the root, because a root can hold several mounts one after the other. */
function shadowContainer(element: HTMLElement): HTMLElement {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const container = element.ownerDocument.createElement('div');
  container.setAttribute('data-plinth-part', 'mount-container');
  root.append(container);
  return container;
}
