'use client';
import { MAX_TITLE } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useRetroTexts } from '../../../hooks/retro-board/useRetroTexts';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { RetroInput } from './RetroInput';
import { RetroSelect } from './RetroSelect';

const OWN = '.own';

/** The question to warm up: one of ours, one of the team's, or none. Renders fields. */
export function RetroCheckInSettings({ board }: { readonly board: RetroContext }) {
  const t = useLateWords(board);
  const texts = useRetroTexts(board);
  const { checkIn, checkInText } = useBoardRecord(board, (record) => ({
    checkIn: record.checkIn,
    checkInText: record.checkInText,
  }));
  const set = (settings: { checkIn?: string | null; checkInText?: string | null }, event: unknown) =>
    void board.commands.dispatch({ type: 'board.set', settings }, event);
  const isOwn = checkInText !== undefined;
  return (
    <>
      <RetroSelect
        label={t('settings.checkIn')}
        value={isOwn ? OWN : (checkIn ?? '')}
        options={[
          { value: '', label: t('checkIn.none') },
          ...Object.entries(texts?.checkIns ?? {}).map(([id, text]) => ({ value: id, label: text })),
          { value: OWN, label: t('checkIn.own') },
        ]}
        onValueChange={(value, event) =>
          set(
            value === OWN
              ? { checkIn: null, checkInText: '' }
              : { checkIn: value || null, checkInText: null },
            event,
          )
        }
      />
      {isOwn && (
        <RetroInput
          dir="auto"
          label={t('checkIn.own')}
          maxLength={MAX_TITLE}
          value={checkInText}
          onChange={(event) => set({ checkInText: event.target.value }, event)}
        />
      )}
    </>
  );
}
