import { createTheme } from '../create-theme';
import type { Theme } from '../theme.types';
import type { HostLook, HostSystem } from './host.types';
import { readHost } from './read-host';

export interface FollowHostOptions {
  readonly host: HostSystem;
  /** The host's variables are read as they are on it. @default the root element of the document */
  readonly element?: Element | undefined;
  /** Told at once, and whenever the host changes its look. `null`: the host does not say. */
  readonly onTheme: (theme: Theme | null) => void;
}

/** A readable theme of a host's look, in the mode that the host is in. */
export function hostTheme(look: HostLook | null): Theme | null {
  if (!look) return null;
  const made = createTheme(look.brand);
  return made.ok ? made.value[look.mode] : null;
}

/** Where hosts switch their look: Bootstrap's `data-bs-theme`, classes, inline variables. */
const WATCHED = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-mode'];

/**
 * Follows the look of the page around: reads its custom properties now, and again when a class, a theme attribute or a
 * style sheet changes or the system turns dark. Answers how to stop. Nothing is written to the page.
 */
export function followHost({ host, element, onTheme }: FollowHostOptions): () => void {
  const target = element ?? document.documentElement;
  const page = target.ownerDocument;
  const view = page.defaultView;
  let last = '';
  let stopped = false;

  const read = () => {
    if (stopped || !view) return;
    const style = view.getComputedStyle(target);
    const look = readHost(host, (name) => style.getPropertyValue(name));
    const now = JSON.stringify(look);
    if (now === last) return;
    last = now;
    onTheme(hostTheme(look));
  };

  const observer = new (view?.MutationObserver ?? MutationObserver)(read);
  for (const watched of [page.documentElement, page.body, target])
    if (watched) observer.observe(watched, { attributes: true, attributeFilter: WATCHED });
  if (page.head) observer.observe(page.head, { childList: true, subtree: true, characterData: true });
  const dark = view?.matchMedia?.('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', read);
  // A style sheet that is still loading changes nothing in the document when it arrives.
  page.addEventListener('load', read, true);
  read();
  return () => {
    stopped = true;
    observer.disconnect();
    dark?.removeEventListener('change', read);
    page.removeEventListener('load', read, true);
  };
}
