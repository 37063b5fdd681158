'use client';
import { useStore } from '../../hooks/shared/useStore';
import { Icon } from '../shared/Icon';
import { cloudSaved } from '../shared/icons';
import type { AssessmentForm } from './useAssessmentForm';

/** How saving stands, in two words. What went wrong is said at the top. Renders a `<p>`. */
export function AssessmentSaveState({ form }: { readonly form: AssessmentForm }) {
  const { state, remote } = useStore(form.storage.save, (status) => status) ?? {};
  if (state === 'saved')
    return (
      <p data-plinth-part="assessment-save">
        <Icon path={cloudSaved} />
        {form.shared(remote ? 'save.saved' : 'save.savedOnDevice')}
      </p>
    );
  return (
    <p data-plinth-part="assessment-save">
      {state === 'saving' && form.shared('save.saving')}
      {state === 'loading' && form.t('form.loading')}
    </p>
  );
}
