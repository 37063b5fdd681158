'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { close, undo } from '../shared/icons';
import { useRetroView } from './retro-view-context';

/** What just happened, and the way back. It was announced; this is for the eye. Renders a `<div>`. */
export function RetroNoticeBar() {
  const { board } = useRetroView();
  const notice = useRetroUi(board, 'notice');
  const { t, commands } = board;
  if (!notice) return null;
  return (
    <div data-plinth-part="retro-notice" data-tone={notice.tone ?? 'neutral'}>
      <span>{notice.text}</span>
      {notice.undo && (
        <Button size="small" onClick={(event) => commands.undo(event)}>
          <Icon path={undo} />
          {t('notice.undo')}
        </Button>
      )}
      <Button
        size="small"
        variant="ghost"
        iconOnly
        aria-label={t('notice.close')}
        onClick={() => commands.notify(null)}
      >
        <Icon path={close} />
      </Button>
    </div>
  );
}
