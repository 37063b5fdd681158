import type { ReactNode } from 'react';
import type { Problem, Result } from '../../core/shared/problem';
import type { PlinthError } from '../../hooks/shared/plinth-context';

/** Turns an attribute's text into a property's value. Never throws. */
export type AttributeReader = (text: string) => Result<unknown>;

/** One public property of an element, and the attribute that sets it, if one does. */
export interface PropertyDeclaration {
  readonly attribute?: string;
  readonly read?: AttributeReader;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

/** One event of an element. All bubble and are composed. */
export interface EventDeclaration {
  /** `preventDefault()` stops what it announces. */
  readonly cancelable?: boolean;
}

/** All there is to say about one element; `createElementClass` does the rest. */
export interface ElementDeclaration {
  /** After the prefix: `pyramid-diagram`. */
  readonly suffix: string;
  readonly properties: PropertyDeclarations;
  readonly events: Readonly<Record<`plinth-${string}`, EventDeclaration>>;
  /** Takes part in the `<form>` around it. @default false */
  readonly form?: boolean;
  /** Fetches the widget's code. */
  readonly load: () => Promise<ElementPart>;
}

/** What loads on demand: the widget and what the element must remember for it. */
export interface ElementPart {
  readonly connect: (host: ElementHost) => ElementSession;
}

/** The element as its widget's session sees it. */
export interface ElementHost {
  readonly element: HTMLElement;
  /** Where the element takes part in a form, and the browser can do that. */
  readonly internals: ElementInternals | undefined;
  /** The newest value of a property, `undefined` where none was given. */
  read(property: string): unknown;
  /** Those of these properties that were given. */
  readAll(properties: readonly string[]): Readonly<Record<string, unknown>>;
  /** @returns false if somebody called `preventDefault()`. */
  emit(type: `plinth-${string}`, detail: unknown): boolean;
  report(error: PlinthError): void;
  /** Whether what was handed in last for a property does not fit; `read` still answers what came before it. */
  isRefused(property: string): boolean;
  /** What is wrong with a property that was handed in; an empty list takes it back. */
  setProblems(property: string, problems: readonly Problem[]): void;
  /** Something changed that `node` depends on. */
  invalidate(): void;
}

/** One widget's memory. It outlives being moved and being taken off the page. */
export interface ElementSession {
  /** What to render now; `null` while something is still being fetched. */
  node(): ReactNode;
  /** Told after properties changed, before the next `node()`. */
  refresh?(): void;
  /** Properties that are read from the session, such as `document`. */
  readonly live?: Readonly<Record<string, { get(): unknown; set?(value: unknown): void }>>;
  /** Everything the person made, for a download when the widget has failed. */
  exportText?(): string | undefined;
  readonly form?: FormSession;
}

/** What the form around an element asks of it. */
export interface FormSession {
  reset(): void;
  /** @param state what was last given to `setFormValue` as its second argument */
  restore(state: string): void;
  disable(disabled: boolean): void;
  /** Moves the focus to what keeps the form from being sent. */
  reveal(): void;
}
