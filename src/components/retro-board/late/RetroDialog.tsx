'use client';
import type { ReactNode } from 'react';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { sharedMessages } from '../../../locales/en/shared.messages';
import { Dialog } from '../../shared/Dialog';
import { DialogNews } from '../../shared/DialogNews';
import { RetroLate } from './RetroLate';

/** A dialog of the board, in the late stylesheet. Renders a `Dialog`. */
export function RetroDialog(props: {
  readonly board: RetroContext;
  readonly title: string;
  readonly wide?: boolean;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { board, title, wide = false, actions, onClose, children } = props;
  const shared = useTranslator(board.plinth, 'shared', sharedMessages);
  return (
    <RetroLate>
      <div data-plinth-part={wide ? 'retro-wide' : 'retro-plain'}>
        <Dialog open onClose={onClose} title={title} closeLabel={shared('action.close')} actions={actions}>
          {children}
          <DialogNews announcer={board.announcer} />
        </Dialog>
      </div>
    </RetroLate>
  );
}
