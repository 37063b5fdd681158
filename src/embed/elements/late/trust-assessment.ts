import { createElement } from 'react';
import type { Audience } from '../../../components/trust-assessment/assessment.types';
import { TrustAssessmentForm } from '../../../components/trust-assessment/TrustAssessmentForm';
import { createResponseDocument, responseModel } from '../../../core/trust-assessment/response.model';
import type { Response } from '../../../core/trust-assessment/response.types';
import type { Pagination } from '../../../core/trust-assessment/pages';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { ElementHost, ElementSession } from '../element.types';
import { createAssessmentForm } from './assessment-form';
import { createCatalogueSource } from './catalogue-source';
import { createDocumentState } from './document-state';
import { createInstrumentSource } from './instrument-source';
import { createStorageSource } from './storage-source';
import { submitThrough } from './submit-through';

/** The memory of `<plinth-trust-assessment>`: one store per person and questionnaire, and its place in a form. */
export function connect(host: ElementHost): ElementSession {
  const instrument = createInstrumentSource(host);
  const storage = createStorageSource(host, 'trust-assessment');
  const words = createCatalogueSource(host);
  const form = createAssessmentForm({
    host,
    instrument: instrument.get,
    store: () => state.current(),
    words: words.get,
  });
  const state = createDocumentState({
    host,
    model: responseModel,
    create: createResponseDocument,
    onCommit: form.sync,
  });
  const onSubmit = (response: Response, { signal }: { readonly signal: AbortSignal }) =>
    submitThrough(host, response, signal);

  return {
    form,
    live: { document: state.live },
    exportText: state.exportText,
    refresh() {
      instrument.refresh();
      storage.refresh();
      words.refresh();
      form.sync();
    },
    node() {
      const asked = instrument.get();
      const place = storage.get();
      if (!asked || !place.ready) return null;
      const person = host.read('person') as Person | undefined;
      const storageKey = host.read('storageKey') as string | undefined;
      const store = state.storeFor(JSON.stringify([person?.id, storageKey, asked.id]));
      return createElement(TrustAssessmentForm, {
        instrument: asked,
        store,
        storage: place.storage,
        storageKey,
        subtitle: host.read('subtitle') as string | undefined,
        headingLevel: host.read('headingLevel') as 2 | 3 | 4 | undefined,
        audience: host.read('audience') as Audience | undefined,
        pagination: host.read('pagination') as Pagination | undefined,
        order: host.read('order') as 'fixed' | 'random' | undefined,
        reviewBeforeSubmit: host.read('review') === true,
        readOnly: host.read('readOnly') === true || form.disabled(),
        clearAfterSubmit: host.read('clearAfterSubmit') === true,
        onSubmit: host.read('selfCheck') === true ? undefined : onSubmit,
      });
    },
  };
}
