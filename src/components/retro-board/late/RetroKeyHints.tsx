'use client';
import type { RetroWords } from '../../../hooks/retro-board/retro-board.types';
import { Icon } from '../../shared/Icon';
import { arrowDown, arrowUp } from '../../shared/icons';
import { RetroLate } from './RetroLate';

// Keys on the keyboard point where they point, in every direction of text.
const arrowLeft = 'M13 8H3M6.5 4.5 3 8l3.5 3.5';
const arrowRight = 'M3 8h10M9.5 4.5 13 8l-3.5 3.5';

/** Keys, one `<kbd>` each. */
export function RetroKeyHints({ t }: { readonly t: RetroWords }) {
  return (
    <RetroLate>
      {[arrowUp, arrowDown, arrowLeft, arrowRight].map((arrow) => (
        <kbd key={arrow} data-hint="">
          <Icon path={arrow} size={11} />
        </kbd>
      ))}
      <kbd data-hint="">{t('key.group')}</kbd>
      <kbd data-hint="" data-end="">
        {t('key.space')}
      </kbd>
      <kbd data-hint="">{t('key.escape')}</kbd>
    </RetroLate>
  );
}
