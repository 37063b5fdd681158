'use client';
import { useShortcutSetting } from '../../../hooks/retro-board/useShortcutSetting';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { RetroDialog } from './RetroDialog';
import { RetroSection } from './RetroSection';
import type { SurfaceProps } from './RetroSurface';
import { RetroSwitch } from './RetroSwitch';

// A stroke is what is pressed together, by id; a letter or sign stands for itself.
const EVERYWHERE = [
  ['keys.undo', ['ctrl+z']],
  ['keys.redo', ['ctrl+shift+z', 'ctrl+y']],
  ['keys.cancel', ['esc']],
] as const;
const ON_CARD = [
  ['keys.move', ['arrows']],
  ['keys.ends', ['home', 'end']],
  ['keys.lift', ['space']],
  ['keys.group', ['g']],
  ['keys.edit', ['enter', 'f2']],
  ['keys.remove', ['del']],
  ['keys.menu', ['shift+f10']],
] as const;
const SINGLE = [
  ['keys.moveTo', ['m']],
  ['keys.add', ['n']],
  ['keys.vote', ['v']],
  ['keys.unvote', ['shift+v']],
  ['keys.comments', ['c']],
  ['keys.search', ['/']],
  ['keys.help', ['?']],
] as const;

/** Every key of the board, and the switch for those without a modifier. Renders a `RetroDialog`. */
export function RetroKeyList({ board, onClose }: SurfaceProps) {
  const t = useLateWords(board);
  const [on, setOn] = useShortcutSetting(board);
  const nameOf = (stroke: string) =>
    stroke
      .split('+')
      .map((key) => {
        const name = `key.${key}`;
        const word = t(name as 'key.ctrl');
        return word === name ? key.toUpperCase() : word;
      })
      .join(' ');
  const list = (keys: readonly (readonly [Parameters<typeof t>[0], readonly string[]])[]) => (
    <dl data-plinth-part="retro-key-list">
      {keys.map(([name, strokes]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>
            {strokes.map((stroke) => (
              <kbd key={stroke}>{nameOf(stroke)}</kbd>
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
