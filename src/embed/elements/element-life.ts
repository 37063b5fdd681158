import type { Problem } from '../../core/shared/problem';
import type { PlinthError } from '../../hooks/shared/plinth-context';
import { createElementEvents } from './element-events';
import type {
  ElementDeclaration,
  ElementHost,
  ElementSession,
  FormSession,
  PropertyDeclarations,
} from './element.types';
import type { ElementView } from './late/mount-view';
import { showLoadFault } from './load-fault';

/** Longest time off the page that still counts as being moved, in milliseconds. */
export const MOVE_GRACE = 1_000;

export interface ElementLife {
  readonly internals: ElementInternals | undefined;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  attributeChanged(name: string, text: string | null): void;
  connected(): void;
  disconnected(): void;
  adopted(): void;
  formReset(): void;
  formRestore(state: unknown): void;
  formDisabled(disabled: boolean): void;
}

/**
 * What one element does between being made and being forgotten. Nothing is fetched or rendered before it is on a page.
 * Off the page, the widget stays as it is for `MOVE_GRACE`, because hosts move elements; then it is unmounted, and
 * its session, which holds what the person did, waits with the element.
 */
export function createElementLife(input: {
  readonly element: HTMLElement;
  readonly declaration: ElementDeclaration;
  readonly properties: PropertyDeclarations;
  readonly internals: ElementInternals | undefined;
}): ElementLife {
  const { element, declaration, properties, internals } = input;
  const events = createElementEvents(element, declaration);
  const values = new Map<string, unknown>();
  const wrong = new Map<string, readonly Problem[]>();
  /** What the form asked before there was a session. */
  const asked: ((form: FormSession) => void)[] = [];
  let session: ElementSession | undefined;
  let view: ElementView | undefined;
  let starting = false;
  let wanted = false;
  let failed = false;
  let scheduled = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const host: ElementHost = {
    element,
    internals,
    read: (property) => values.get(property),
    readAll: (names) => Object.fromEntries([...values].filter(([name]) => names.includes(name))),
    emit: events.emit,
    report(error: PlinthError) {
      if (error.kind === 'render') failed = true;
      events.report(error);
      if (error.kind === 'render') schedule();
    },
    isRefused: (property) => wrong.has(nameOf(property)),
    setProblems: (property, problems) => setProblems(nameOf(property), problems),
    invalidate: schedule,
  };

  const nameOf = (property: string) => properties[property]?.attribute ?? property;

  function setProblems(name: string, problems: readonly Problem[]) {
    if (problems.length === 0 && !wrong.delete(name)) return;
    if (problems.length > 0) {
      const placed = problems.map((one) => ({ ...one, path: [name, ...one.path] }));
      wrong.set(name, placed);
      // Later, so that a page that has just made the element can listen.
      queueMicrotask(() => events.report({ kind: 'data', widget: declaration.suffix, problems: placed }));
    }
    schedule();
  }

  /** Many properties set in a row are one rendering. */
  function schedule() {
    if (scheduled || !view) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      render();
    });
  }

  function render() {
    if (!view || !session) return;
    session.refresh?.();
    view.update({
      node: session.node(),
      problems: [...wrong.values()].flat(),
      failed,
      options: Object.fromEntries(values),
    });
  }

  async function start() {
    if (view || starting) return;
    starting = true;
    try {
      const [{ mountView }, part] = await Promise.all([import('./late/mount-view'), declaration.load()]);
      if (!wanted) return;
      session ??= part.connect(host);
      for (const ask of asked.splice(0)) if (session.form) ask(session.form);
      view = mountView({
        element,
        onError: host.report,
        exportText: () => session?.exportText?.(),
        onDismiss() {
          failed = false;
          schedule();
        },
      });
      render();
    } catch (cause) {
      events.report({ kind: 'host', widget: declaration.suffix, cause });
      if (wanted) showLoadFault(element, values.get('messages'), () => void start());
    } finally {
      starting = false;
    }
  }

  function stop() {
    clearTimeout(leaving);
    leaving = undefined;
    wanted = false;
    view?.unmount();
    view = undefined;
  }

  function take(property: string, value: unknown) {
    const attribute = properties[property]?.attribute;
    if (attribute !== undefined) setProblems(attribute, []);
    const live = session?.live?.[property];
    if (live) live.set?.(value);
    else if (value === undefined || value === null) values.delete(property);
    else values.set(property, value);
    schedule();
  }

  function withForm(ask: (form: FormSession) => void) {
    if (!session) asked.push(ask);
    else if (session.form) ask(session.form);
  }

  if (declaration.form) {
    // The browser would point at the element itself, which cannot take the focus: we move it to what is missing.
    element.addEventListener('invalid', (event) => {
      event.preventDefault();
      withForm((form) => form.reveal());
    });
  }

  return {
    internals,
    get(property) {
      const live = session?.live?.[property];
      return live ? live.get() : values.get(property);
    },
    set(property, value) {
      const { attribute, read } = properties[property] ?? {};
      // React and others write `scores="[…]"` as a property: text is read as it would be in the attribute.
      if (attribute !== undefined && read && typeof value === 'string')
        return this.attributeChanged(attribute, value);
      take(property, value);
    },
    attributeChanged(name, text) {
      const [property, declared] = Object.entries(properties).find(([, one]) => one.attribute === name) ?? [];
      if (property === undefined || !declared?.read) return;
      if (text === null) return take(property, undefined);
      const result = declared.read(text);
      if (result.ok) take(property, result.value);
      else setProblems(name, result.problems);
    },
    connected() {
      clearTimeout(leaving);
      leaving = undefined;
      wanted = true;
      void start();
    },
    disconnected() {
      clearTimeout(leaving);
      leaving = setTimeout(stop, MOVE_GRACE);
    },
    adopted() {
      // Sheets belong to a document and do not come along to another.
      stop();
    },
    formReset: () => withForm((form) => form.reset()),
    formRestore: (state) => {
      if (typeof state === 'string') withForm((form) => form.restore(state));
    },
    formDisabled: (disabled) => withForm((form) => form.disable(disabled)),
  };
}
