import { createEnvironment } from '../../../core/shared/environment';
import { createPrivateShelf, type PrivateShelf } from '../../../hooks/team/createPrivateShelf';
import type { ElementHost } from '../element.types';

/**
 * Hidden cards, keys and half a form of whoever sits there. Nobody is told of them: they are no property and no event. They
 * outlast the widget, so that nothing is lost where the element is moved, or away for a while.
 */
export function createPrivateStates(host: ElementHost): {
  /** @param identity another one gets a shelf with nothing on it */
  of(identity: string): PrivateShelf;
  current(): PrivateShelf | undefined;
} {
  const now = () => ((host.read('now') as (() => number) | undefined) ?? Date.now)();
  let known: { readonly identity: string; readonly shelf: PrivateShelf } | undefined;
  return {
    of(identity) {
      if (known?.identity !== identity)
        known = { identity, shelf: createPrivateShelf(createEnvironment(now)) };
      return known.shelf;
    },
    current: () => known?.shelf,
  };
}
