import type { StorageAdapter } from './adapter.types';
import type { TextArea } from './text-area';
import { createTextStorage, type TextStorageEnv } from './text-storage';

export interface BrowserStorageOptions extends TextStorageEnv {
  /**
   * The place. A function, because reading `window.localStorage` throws where storage is denied, and because a page in an
   * iframe may mean another window. @default () => window.localStorage
   */
  readonly area?: (() => Storage) | undefined;
  /** The window whose `storage` events tell of other tabs. @default () => window */
  readonly window?: (() => Pick<Window, 'addEventListener' | 'removeEventListener'>) | undefined;
}

/**
 * Keeps documents in `localStorage` (or `sessionStorage`), shared between tabs of one origin. Synchronous; about 5 MB for
 * the whole origin, less in a foreign frame, and some browsers empty it after a week without a visit.
 */
export function browserStorage(options?: BrowserStorageOptions): StorageAdapter {
  if (options) return createTextStorage(webArea(options), options);
  return (plain ??= createTextStorage(webArea({})));
}

/** The one without options is the same each time, so that it may be made while a component renders. */
let plain: StorageAdapter | undefined;

function webArea({
  area = () => globalThis.localStorage,
  window: host = () => globalThis.window,
}: BrowserStorageOptions): TextArea {
  // Asked each time: permission can go, and come back, while the page is open.
  return {
    get: (name) => area().getItem(name),
    set: (name, text) => area().setItem(name, text),
    remove: (name) => area().removeItem(name),
    names() {
      const storage = area();
      return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    },
    watch(listener) {
      const target = host();
      const here = (event: StorageEvent) => {
        try {
          return event.storageArea === null || event.storageArea === area();
        } catch {
          return false;
        }
      };
      const hear = (event: StorageEvent) => {
        if (here(event)) listener(event.key, event.newValue);
      };
      target.addEventListener('storage', hear);
      return () => target.removeEventListener('storage', hear);
    },
    onReturn(listener) {
      const target = host();
      // A page that a browser froze and brings back has heard no events meanwhile.
      const hear = (event: PageTransitionEvent) => event.persisted && listener();
      target.addEventListener('pageshow', hear);
      return () => target.removeEventListener('pageshow', hear);
    },
  };
}
