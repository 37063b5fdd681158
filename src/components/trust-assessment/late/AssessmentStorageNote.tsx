'use client';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { assessmentResultMessages } from '../../../locales/en/assessment-result.messages';
import { Note } from '../../shared/Note';
import { StorageNote } from '../../shared/StorageNote';
import type { AssessmentForm } from '../useAssessmentForm';

/** Why the answers are not stored, or not sent yet, or that an old draft could not be read, and the ways out. Renders a `Note`. */
export function AssessmentStorageNote({ form }: { readonly form: AssessmentForm }) {
  return (
    <StorageNote
      storage={form.storage}
      plinth={form.plinth}
      fileName={`${form.instrument.id}.json`}
      actionsPart="assessment-note-actions"
    />
  );
}

/** Some answers belong to no statement of this questionnaire. They are kept, and not used. Renders a `Note`. */
export function AssessmentStrayNote({ form }: { readonly form: AssessmentForm }) {
  const t = useTranslator(form.plinth, 'assessment', assessmentResultMessages);
  return <Note>{t('invalid.draft')}</Note>;
}
