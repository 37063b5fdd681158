/** The window an element lives in: an iframe's own, not the one that runs this script. */
export function ownerWindow(node: Node): Window & typeof globalThis {
  const document = node.ownerDocument ?? (node as Document);
  return document.defaultView ?? window;
}

/** The focused element as this node's own tree sees it: inside a shadow root, not its host. */
export function getActiveElement(node: Node): Element | null {
  const root = node.getRootNode();
  if ('activeElement' in root) return (root as Document | ShadowRoot).activeElement;
  return node.ownerDocument?.activeElement ?? null;
}

/** True when the element or something inside it has the focus, shadow roots included. */
export function hasFocusWithin(element: Element): boolean {
  return element.contains(getActiveElement(element));
}

/** The nearest ancestor (or itself) of an event's target that matches, never leaving `within`. */
export function closestWithin(
  target: EventTarget | null,
  selector: string,
  within: Element,
): HTMLElement | null {
  if (!target || !('closest' in target)) return null;
  const found = (target as Element).closest<HTMLElement>(selector);
  return found && within.contains(found) ? found : null;
}
