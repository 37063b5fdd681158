import { isPlainObject } from '../../../core/shared/json';
import { parseDocument } from '../../../core/shared/validate-document';
import { parseJson } from '../../../core/shared/parse-json';
import { missingRequired } from '../../../core/trust-assessment/check-response';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import { isInstrument } from '../../../core/trust-assessment/instrument.guard';
import { hideItems, pagesOf } from '../../../core/trust-assessment/pages';
import { toResponse } from '../../../core/trust-assessment/response.convert';
import { responseSchema } from '../../../core/trust-assessment/response.schema';
import type { ResponseDocument } from '../../../core/trust-assessment/response.types';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { ResponseStore } from '../../../hooks/trust-assessment/assessment.types';
import { isDealtWith } from '../../../hooks/trust-assessment/assessment.read';
import { assessmentMessages } from '../../../locales/en/assessment.messages';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { createTranslator } from '../../../locales/translate';
import type { Catalogue } from '../../../locales/types';
import type { ElementHost, FormSession } from '../element.types';

export interface AssessmentForm extends FormSession {
  /** Brings value and validity up to date. */
  sync(): void;
  disabled(): boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The assessment as a control of the form around it. Its value is the response as JSON, under the element's `name`; it
 * is invalid while a required statement is open, and with `required` while nothing is answered.
 */
export function createAssessmentForm(input: {
  readonly host: ElementHost;
  readonly instrument: () => Instrument | undefined;
  readonly store: () => ResponseStore | undefined;
  /** @default English */
  readonly words: () => Catalogue | undefined;
}): AssessmentForm {
  const { host, instrument, store, words } = input;
  const { element, internals } = host;
  let disabled = false;
  let hiddenIn: (document: ResponseDocument) => ReadonlySet<string> = () => NOTHING;
  let asked: ((document: ResponseDocument) => unknown) | undefined;
  let conditionsOf: Instrument | undefined;
  let restored: string | undefined;

  /** What reads conditions is fetched for instruments that have some, as in the form itself. */
  function fetchConditions(given: Instrument) {
    if (conditionsOf === given) return;
    conditionsOf = given;
    hiddenIn = () => NOTHING;
    asked = undefined;
    if (!given.items.some(({ visibleIf }) => visibleIf)) return;
    Promise.all([
      import('../../../hooks/trust-assessment/conditions'),
      import('../../../core/trust-assessment/asked-response'),
    ]).then(
      ([{ createHiddenIn }, { askedResponse }]) => {
        if (conditionsOf !== given) return;
        hiddenIn = createHiddenIn(given);
        asked = (document) => askedResponse(given, toResponse(document));
        sync();
      },
      (cause: unknown) => host.report({ kind: 'host', widget: 'trust-assessment', cause }),
    );
  }

  function sync() {
    const given = instrument();
    const document = store()?.getSnapshot();
    if (!internals?.setFormValue || !given || !document || !isInstrument(given)) return;
    fetchConditions(given);
    if (restored !== undefined) {
      const text = restored;
      restored = undefined;
      return take(text);
    }
    const any = Object.keys(document.answers).length + Object.keys(document.comments).length > 0;
    const value = asked?.(document) ?? toResponse(document);
    internals.setFormValue(
      any ? JSON.stringify(value) : null,
      JSON.stringify({ person: personId(), document }),
    );
    const missing = missingRequired(hideItems(pagesOf(given), hiddenIn(document)), (item) =>
      isDealtWith(given, document, item),
    );
    const isMissing = missing.length > 0 || (host.read('required') === true && !any);
    const anchor = element.shadowRoot?.querySelector<HTMLElement>('[data-plinth-part="mount-container"]');
    if (isMissing)
      internals.setValidity({ valueMissing: true }, sentence(missing.length), anchor ?? undefined);
    else internals.setValidity({});
  }

  /** What the form says of the same, for a browser to show. */
  function sentence(count: number): string {
    const catalogue = words();
    const locale = catalogue?.locale ?? 'en';
    // With `required` on the element, any answer will do.
    if (count === 0) return createTranslator(locale, catalogue?.shared, sharedMessages)('state.required');
    return createTranslator(locale, catalogue?.assessment, assessmentMessages)('errors.title', { count });
  }

  const personId = () => (host.read('person') as Person | undefined)?.id ?? null;

  /** A browser hands back what we gave it, to whoever sits there now: nobody gets the answers of the one before. */
  function take(text: string) {
    const parsed = parseJson(text);
    if (!parsed.ok || !isPlainObject(parsed.value) || parsed.value['person'] !== personId()) return;
    const read = parseDocument<ResponseDocument>(responseSchema, parsed.value['document']);
    if (read.ok) store()?.reconcile(read.value, 'load');
  }

  return {
    sync,
    disabled: () => disabled,
    reset() {
      store()?.dispatch({ type: 'session.reset' });
    },
    restore(state) {
      restored = state;
      sync();
    },
    disable(value) {
      disabled = value;
      host.invalidate();
    },
    reveal() {
      const root = element.shadowRoot;
      const open = [
        ...(root?.querySelectorAll<HTMLElement>('[role="radiogroup"][aria-required="true"]') ?? []),
      ]
        .filter((group) => !group.querySelector('[aria-checked="true"]'))
        .map((group) => group.querySelector<HTMLElement>('[tabindex="0"]'));
      const target =
        open.find(Boolean) ?? root?.querySelector<HTMLElement>('[role="radio"][tabindex="0"], button');
      target?.focus();
    },
  };
}
