'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroReady } from '../../hooks/retro-board/useRetroReady';
import { RetroFace } from './RetroFace';

const SHOWN = 5;

/** The faces of those the host knows, and who of them is ready. Renders a `<ul>`, or nothing where nobody is known. */
export function RetroPeople({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { people } = useRetroReady(board);
  if (people.length === 0) return null;
  const shown = people.length > SHOWN + 1 ? people.slice(0, SHOWN) : people;
  const rest = people.slice(shown.length);
  return (
    <ul role="list" aria-label={t('people.label')} data-plinth-part="retro-people">
      {shown.map(({ id, name, ready }) => (
        <li key={id}>
          <RetroFace id={id} name={name} ready={ready} label={ready ? t('people.ready', { name }) : name} />
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <span
            role="img"
            aria-label={t('people.more', { count: rest.length })}
            title={rest.map(({ name }) => name).join(', ')}
            data-plinth-part="retro-face"
            data-more=""
          >
            +{board.format.number(rest.length)}
          </span>
        </li>
      )}
    </ul>
  );
}
