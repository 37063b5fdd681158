import { version } from '../../theme/generated/version';
import { COMMON_PROPERTIES } from './common-properties';
import { createElementLife, type ElementLife } from './element-life';
import type { ElementDeclaration, PropertyDeclarations } from './element.types';

/** The window whose elements are made: an iframe's own, where a parent page drives it. */
export type ElementWindow = Pick<typeof globalThis, 'HTMLElement' | 'customElements'>;

/** A class that says what it is, so that a second copy of the library can tell. */
export interface PlinthElementClass extends CustomElementConstructor {
  readonly plinthVersion: string;
}

/** The one way to the life of an element; not on the element, where a page could reach it. */
const lives = new WeakMap<HTMLElement, ElementLife>();
const lifeOf = (element: HTMLElement): ElementLife => lives.get(element)!;

/** The class of one element. Made when it is defined, because a server has no `HTMLElement` to extend. */
export function createElementClass(
  declaration: ElementDeclaration,
  { HTMLElement }: ElementWindow,
): PlinthElementClass {
  const properties: PropertyDeclarations = { ...COMMON_PROPERTIES, ...declaration.properties };
  const names = Object.keys(properties);

  class PlinthElement extends HTMLElement {
    static readonly plinthVersion = version;
    static readonly formAssociated = declaration.form === true;
    static readonly observedAttributes = Object.values(properties).flatMap((one) => one.attribute ?? []);

    constructor() {
      super();
      const internals = declaration.form ? this.attachInternals?.() : undefined;
      lives.set(this, createElementLife({ element: this, declaration, properties, internals }));
    }

    connectedCallback() {
      // A page may have set properties before the class was there: those stand on the element itself, over our accessors.
      for (const name of names) {
        if (!Object.hasOwn(this, name)) continue;
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, value);
      }
      lifeOf(this).connected();
    }
    disconnectedCallback() {
      lifeOf(this).disconnected();
    }
    adoptedCallback() {
      lifeOf(this).adopted();
    }
    attributeChangedCallback(name: string, _before: string | null, after: string | null) {
      lifeOf(this).attributeChanged(name, after);
    }
    formResetCallback() {
      lifeOf(this).formReset();
    }
    formStateRestoreCallback(state: unknown) {
      lifeOf(this).formRestore(state);
    }
    formDisabledCallback(disabled: boolean) {
      lifeOf(this).formDisabled(disabled);
    }
  }

  for (const name of names) {
    Object.defineProperty(PlinthElement.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return lifeOf(this).get(name);
      },
      set(this: HTMLElement, value: unknown) {
        lifeOf(this).set(name, value);
      },
    });
  }
  if (declaration.form) addFormMembers(PlinthElement.prototype);
  return PlinthElement;
}

/** What every form control of the browser has. */
function addFormMembers(prototype: HTMLElement): void {
  const internals = (element: HTMLElement) => lifeOf(element).internals;
  for (const name of ['form', 'labels', 'validity', 'validationMessage', 'willValidate'] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return internals(this)?.[name];
      },
    });
  }
  for (const name of ['checkValidity', 'reportValidity'] as const) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: HTMLElement) {
        return internals(this)?.[name]() ?? true;
      },
    });
  }
}
