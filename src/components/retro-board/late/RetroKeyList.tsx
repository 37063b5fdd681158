'use client';
import { useShortcutSetting } from '../../../hooks/retro-board/useShortcutSetting';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { RetroDialog } from './RetroDialog';
import { RetroSection } from './RetroSection';
import type { SurfaceProps } from './RetroSurface';
import { RetroSwitch } from './RetroSwitch';

// Keys are named by what is printed on them.
const EVERYWHERE = [
  ['keys.undo', ['Ctrl Z']],
  ['keys.redo', ['Ctrl Shift Z', 'Ctrl Y']],
  ['keys.cancel', ['Esc']],
] as const;
const ON_CARD = [
  ['keys.move', ['arrows']],
  ['keys.ends', ['Home', 'End']],
  ['keys.lift', ['Space']],
  ['keys.group', ['G']],
  ['keys.edit', ['Enter', 'F2']],
  ['keys.remove', ['Del']],
  ['keys.menu', ['Shift F10']],
] as const;
const SINGLE = [
  ['keys.moveTo', ['M']],
  ['keys.add', ['N']],
  ['keys.vote', ['V']],
  ['keys.unvote', ['Shift V']],
  ['keys.comments', ['C']],
  ['keys.search', ['/']],
  ['keys.help', ['?']],
] as const;

/** Every key of the board, and the switch for those without a modifier. Renders a `RetroDialog`. */
export function RetroKeyList({ board, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const [on, setOn] = useShortcutSetting(board);
  const list = (keys: readonly (readonly [Parameters<typeof t>[0], readonly string[]])[]) => (
    <dl data-plinth-part="retro-key-list">
      {keys.map(([name, strokes]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {strokes.map((stroke) => (
              <kbd key={stroke}>{stroke === 'arrows' ? t('keys.arrows') : stroke}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <RetroDialog board={board} title={t('keys.title')} onClose={onClose}>
      <RetroSection title={t('keys.everywhere')}>{list(EVERYWHERE)}</RetroSection>
      <RetroSection title={t('keys.board')}>{list(ON_CARD)}</RetroSection>
      <RetroSection title={t('keys.onlySingle')}>
        <RetroSwitch label={t('keys.single')} hint={t('keys.singleHint')} checked={on} onChange={setOn} />
        {list(SINGLE)}
      </RetroSection>
    </RetroDialog>
  );
}
