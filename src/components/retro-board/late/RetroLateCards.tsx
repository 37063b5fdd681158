'use client';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { useRetroView } from '../retro-view-context';

/** Own cards that missed the reveal, and what sending them now would tell. Renders a `Note`. */
export function RetroLateCards({ count }: { readonly count: number }) {
  const { board } = useRetroView();
  const t = useLateWords(board);
  return (
    <Note tone="warning">
      <strong>{t('late.title', { count })}</strong>
      <p>{t('late.text')}</p>
      <Button size="small" onClick={(event) => board.commands.sendLate(event)}>
        {t('late.send')}
      </Button>
    </Note>
  );
}
