'use client';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Button } from '../../shared/Button';
import { unsaved } from '../../shared/icons';
import { Note } from '../../shared/Note';
import { saveFile } from '../../shared/save-file';
import type { AssessmentForm } from '../useAssessmentForm';

const REASONS = {
  quota: 'save.notSaved.quota',
  denied: 'save.notSaved.denied',
  blocked: 'save.notSaved.blocked',
  unknown: 'save.notSaved.unknown',
  corrupt: 'storage.unreadable',
  newer: 'storage.newerVersion',
} as const;

/** Why the answers are not stored, or that an old draft could not be read, and the ways out. Renders a `Note`. */
export function AssessmentStorageNote({ form }: { readonly form: AssessmentForm }) {
  const { storage, plinth } = form;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const status = useStore(storage.save, (current) => current);
  const failed = status?.state === 'failed';
  const reason = failed ? (status.reason ?? 'unknown') : 'corrupt';
  return (
    <Note tone="warning" icon={unsaved} role="status">
      <p>{t(REASONS[reason])}</p>
      <div data-plinth-part="assessment-note-actions">
        {failed && reason !== 'newer' && (
          <Button size="small" onClick={storage.retry}>
            {t('action.retry')}
          </Button>
        )}
        <Button
          size="small"
          onClick={(event) => {
            const button = event.currentTarget;
            void storage
              .exportRaw()
              .then((text) =>
                saveFile(button, { name: `${form.instrument.id}.json`, text, type: 'application/json' }),
              );
          }}
        >
          {t(failed && reason !== 'corrupt' ? 'action.exportCopy' : 'storage.unreadableExport')}
        </Button>
      </div>
    </Note>
  );
}

/** Some answers belong to no statement of this questionnaire. They are kept, and not used. Renders a `Note`. */
export function AssessmentStrayNote({ form }: { readonly form: AssessmentForm }) {
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  return <Note>{t('invalid.draft')}</Note>;
}
