'use client';
import type { DocumentStorage } from '../../hooks/shared/useDocumentStorage';
import type { Plinth } from '../../hooks/shared/usePlinth';
import { useStore } from '../../hooks/shared/useStore';
import { useTranslator } from '../../hooks/shared/useTranslator';
import { sharedMessages } from '../../locales/en/shared.messages';
import { Button } from './Button';
import { unsaved } from './icons';
import { Note } from './Note';
import { saveFile } from './save-file';

const REASONS = {
  quota: 'save.notSaved.quota',
  denied: 'save.notSaved.denied',
  blocked: 'save.notSaved.blocked',
  unknown: 'save.notSaved.unknown',
  corrupt: 'storage.unreadable',
  newer: 'storage.newerVersion',
} as const;

/** What there is to say, and how many changes it is about. */
function remark(status: ReturnType<DocumentStorage['save']['getSnapshot']>) {
  const { state, reason, kept = 0, durable, quarantined, conflicts = 0 } = status ?? {};
  if (state === 'failed') return [REASONS[reason ?? 'unknown'], {}] as const;
  if (state === 'offline' && kept === 0) return ['save.offline', {}] as const;
  if (state === 'offline')
    return [durable ? 'save.offlineKept' : 'save.offlineHere', { count: kept }] as const;
  if (quarantined || conflicts === 0) return ['storage.unreadable', {}] as const;
  return ['save.conflicts', { count: conflicts }] as const;
}

/**
 * Why a document is not stored, or not sent yet, or that an old one could not be read, and the ways out. For what loads on
 * demand. Renders a `Note`.
 */
export function StorageNote(props: {
  readonly storage: Pick<DocumentStorage, 'save' | 'retry' | 'exportRaw'>;
  readonly plinth: Plinth;
  /** Of the copy that is offered. */
  readonly fileName: string;
  /** Name of the part around the buttons, which a sheet of the widget lays out. */
  readonly actionsPart: string;
}) {
  const { storage, plinth, fileName, actionsPart } = props;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const status = useStore(storage.save, (current) => current);
  const [message, values] = remark(status);
  const again = status?.state === 'failed' || status?.state === 'offline';
  return (
    <Note tone="warning" icon={unsaved} role="status">
      <p>{t(message, values)}</p>
      <div data-plinth-part={actionsPart}>
        {again && message !== REASONS.newer && (
          <Button size="small" onClick={storage.retry}>
            {t('action.retry')}
          </Button>
        )}{' '}
        <Button
          size="small"
          onClick={(event) => {
            const button = event.currentTarget;
            void storage
              .exportRaw()
              .then((text) => saveFile(button, { name: fileName, text, type: 'application/json' }));
          }}
        >
          {t(message === REASONS.corrupt ? 'storage.unreadableExport' : 'action.exportCopy')}
        </Button>
      </div>
    </Note>
  );
}
