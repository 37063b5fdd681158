import { version } from '../../theme/generated/version';
import { ALL_ELEMENTS } from './all-elements';
import { createElementClass, type ElementWindow } from './create-element-class';

export interface DefineElementsOptions {
  /** Before the element's own name, for a page with two versions. Small letters, digits and hyphens. @default 'plinth' */
  readonly prefix?: string | undefined;
  /** Names without the prefix, such as `trust-assessment`. @default all of them */
  readonly only?: readonly string[] | undefined;
  /** Whose elements they are: an iframe's window, where its parent drives it. @default this one */
  readonly window?: ElementWindow | undefined;
}

export interface DefinedElement {
  readonly name: string;
  /**
   * `defined` now; `present`: this version had defined it before; `otherVersion`: another version of this library had,
   * and keeps it; `taken` by something else; `badName`; `unsupported`: no custom elements here, as on a server.
   */
  readonly status: 'defined' | 'present' | 'otherVersion' | 'taken' | 'badName' | 'unsupported';
  /** Of the class that has the name now, as `0-1-0`. */
  readonly version?: string | undefined;
}

const PREFIX = /^[a-z][a-z0-9-]*$/;

/**
 * Defines the elements of this library, each once. Never throws: a name that is taken stays with whoever has it, and
 * the answer says so. The code of a widget is fetched when its element first is on a page.
 */
export function defineElements(options: DefineElementsOptions = {}): readonly DefinedElement[] {
  const { prefix = 'plinth', only } = options;
  const view: Partial<ElementWindow> = options.window ?? globalThis;
  const chosen = ALL_ELEMENTS.filter(({ suffix }) => !only || only.includes(suffix));
  return chosen.map((declaration): DefinedElement => {
    const name = `${prefix}-${declaration.suffix}`;
    if (!PREFIX.test(prefix)) return { name, status: 'badName' };
    const { customElements, HTMLElement } = view;
    if (!customElements || !HTMLElement) return { name, status: 'unsupported' };
    const there = customElements.get(name) as { readonly plinthVersion?: string } | undefined;
    if (there) {
      const found = there.plinthVersion;
      if (found === undefined) return { name, status: 'taken' };
      return { name, status: found === version ? 'present' : 'otherVersion', version: found };
    }
    customElements.define(name, createElementClass(declaration, { customElements, HTMLElement }));
    return { name, status: 'defined', version };
  });
}
