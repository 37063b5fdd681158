'use client';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Button } from '../../shared/Button';
import { unsaved } from '../../shared/icons';
import { Note } from '../../shared/Note';
import { saveFile } from '../../shared/save-file';
import type { Tracker } from '../tracker.types';

const REASONS = {
  quota: 'save.notSaved.quota',
  denied: 'save.notSaved.denied',
  blocked: 'save.notSaved.blocked',
  unknown: 'save.notSaved.unknown',
  corrupt: 'storage.unreadable',
  newer: 'storage.newerVersion',
} as const;

/** What there is to say, and how many changes it is about. */
function remark(status: ReturnType<Tracker['storage']['save']['getSnapshot']>) {
  const { state, reason, kept = 0, durable, quarantined, conflicts = 0 } = status ?? {};
  if (state === 'failed') return [REASONS[reason ?? 'unknown'], {}] as const;
  if (state === 'offline' && kept === 0) return ['save.offline', {}] as const;
  if (state === 'offline')
    return [durable ? 'save.offlineKept' : 'save.offlineHere', { count: kept }] as const;
  if (quarantined || conflicts === 0) return ['storage.unreadable', {}] as const;
  return ['save.conflicts', { count: conflicts }] as const;
}

/** Why goals are not stored, or not sent yet, and the ways out. Renders a `Note`. */
export function GoalStorageNote({ tracker }: { readonly tracker: Tracker }) {
  const { storage, plinth } = tracker;
  const t = useTranslator(plinth, 'shared', sharedMessages);
  const status = useStore(storage.save, (current) => current);
  const [message, values] = remark(status);
  const again = (status?.state === 'failed' || status?.state === 'offline') && message !== REASONS.newer;
  return (
    <Note tone="warning" icon={unsaved} role="status">
      <p>{t(message, values)}</p>
      <div>
        {again && (
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
              .then((text) => saveFile(button, { name: 'goals.json', text, type: 'application/json' }));
          }}
        >
          {t(message === REASONS.corrupt ? 'storage.unreadableExport' : 'action.exportCopy')}
        </Button>
      </div>
    </Note>
  );
}
