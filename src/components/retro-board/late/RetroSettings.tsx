'use client';
import { useState } from 'react';
import type { BoardSettings } from '../../../core/retro-board/board.commands.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { useChime } from '../../../hooks/retro-board/useChime';
import { RetroCheckInSettings } from './RetroCheckInSettings';
import { RetroConfirm } from './RetroConfirm';
import { RetroDialog } from './RetroDialog';
import { RetroInput } from './RetroInput';
import { RetroLimits } from './RetroLimits';
import { RetroNumber } from './RetroNumber';
import { RetroPhaseSettings } from './RetroPhaseSettings';
import { RetroRoles } from './RetroRoles';
import { RetroSection } from './RetroSection';
import type { SurfaceProps } from './RetroSurface';
import { RetroSwitch } from './RetroSwitch';

/** Everything about a board that is no card. Each change counts at once and can be undone, but for two that ask. */
export function RetroSettings({ board, onClose }: SurfaceProps) {
  const { commands } = board;
  const t = useLateWords(board);
  const record = useBoardRecord(board, (current) => current);
  const chime = useChime(board);
  const [asks, setAsks] = useState<'reveal' | 'anonymous' | null>(null);
  const set = (settings: BoardSettings, event: unknown) =>
    void commands.dispatch({ type: 'board.set', settings }, event);
  const { hidden, anonymous, locked, topicSeconds, directive, heldOn } = record;
  return (
    <RetroDialog board={board} title={t('settings.title')} wide onClose={onClose}>
      <RetroSection title={t('settings.cards')}>
        <RetroSwitch
          label={t('settings.hidden')}
          hint={t('settings.hiddenHint')}
          checked={hidden}
          onChange={(on, event) => {
            if (on) commands.dispatch({ type: 'board.hide' }, event);
            else setAsks('reveal');
          }}
        />
        {asks === 'reveal' && (
          <RetroConfirm
            text={t('reveal.text')}
            yes={t('reveal.go')}
            no={t('reveal.wait')}
            onAnswer={(yes, event) => {
              setAsks(null);
              if (yes) commands.dispatch({ type: 'board.reveal' }, event);
            }}
          />
        )}
        <RetroSwitch
          label={t('settings.anonymous')}
          hint={t(anonymous ? 'settings.anonymousOn' : 'settings.anonymousHint')}
          checked={anonymous}
          onChange={(on, event) => {
            if (on) setAsks('anonymous');
            else commands.dispatch({ type: 'board.anonymous', on: false }, event);
          }}
        />
        {asks === 'anonymous' && (
          <RetroConfirm
            text={t('settings.anonymousAsk')}
            yes={t('settings.anonymousYes')}
            no={t('settings.anonymousNo')}
            onAnswer={(yes, event) => {
              setAsks(null);
              if (yes) commands.dispatch({ type: 'board.anonymous', on: true }, event);
            }}
          />
        )}
        <RetroSwitch
          label={t('settings.locked')}
          hint={t('settings.lockedHint')}
          checked={locked}
          onChange={(on, event) => void commands.dispatch({ type: 'board.lock', on }, event)}
        />
      </RetroSection>
      <RetroSection title={t('settings.voting')}>
        <RetroLimits board={board} />
      </RetroSection>
      <RetroSection title={t('settings.talking')}>
        <div data-plinth-part="retro-limits">
          <RetroNumber
            board={board}
            label={t('settings.topicMinutes')}
            empty={t('settings.noLimit')}
            optional
            min={1}
            max={120}
            value={topicSeconds === undefined ? null : Math.round(topicSeconds / 60)}
            onValueChange={(minutes, event) =>
              set({ topicSeconds: minutes === null ? null : minutes * 60 }, event)
            }
          />
          <RetroInput
            type="date"
            label={t('settings.heldOn')}
            value={heldOn ?? ''}
            onChange={(event) => set({ heldOn: event.target.value || null }, event)}
          />
        </div>
        <RetroSwitch label={t('settings.chime')} checked={chime.on} onChange={chime.set} />
      </RetroSection>
      <RetroSection title={t('settings.opening')}>
        <RetroSwitch
          label={t('settings.promise')}
          checked={directive}
          onChange={(on, event) => set({ directive: on }, event)}
        />
        <RetroCheckInSettings board={board} />
      </RetroSection>
      <RetroSection title={t('settings.phases')} hint={t('settings.phasesHint')}>
        <RetroPhaseSettings board={board} />
      </RetroSection>
      {board.plinth.people.length > 0 && (
        <RetroSection title={t('settings.roles')} hint={t('settings.rolesHint')}>
          <RetroRoles board={board} />
        </RetroSection>
      )}
    </RetroDialog>
  );
}
