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

/** What there is to say, and how many changes it is about. */
function remark(status: ReturnType<AssessmentForm['storage']['save']['getSnapshot']>) {
  const { state, reason, kept = 0, durable, quarantined, conflicts = 0 } = status ?? {};
  if (state === 'failed') return [REASONS[reason ?? 'unknown'], {}] as const;
  if (state === 'offline' && kept === 0) return ['save.offline', {}] as const;
  if (state === 'offline')
    return [durable ? 'save.offlineKept' : 'save.offlineHere', { count: kept }] as const;
  if (quarantined || conflicts === 0) return ['storage.unreadable', {}] as const;
  return ['save.conflicts', { count: conflicts }] as const;
}

/** Why the answers are not stored, or not sent yet, or that an old draft could not be read, and the ways out. Renders a `Note`. */
export function AssessmentStorageNote({ form }: { readonly form: AssessmentForm }) {
  const { storage, plinth } = form;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const status = useStore(storage.save, (current) => current);
  const failed = status?.state === 'failed';
  const [message, values] = remark(status);
  return (
    <Note tone="warning" icon={unsaved} role="status">
      <p>{t(message, values)}</p>
      <div data-plinth-part="assessment-note-actions">
        {(failed || status?.state === 'offline') && message !== REASONS.newer && (
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
          {t(message === REASONS.corrupt ? 'storage.unreadableExport' : 'action.exportCopy')}
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
