'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useRetroReady } from '../../hooks/retro-board/useRetroReady';
import { useReachedPart } from '../shared/useReachedPart';
import { RetroFace } from './RetroFace';

const SHOWN = 5;
const load = () => import('./late/RetroPeoplePopover');

/**
 * The faces of those the host knows, and who of them is ready; of many the first few, and a button that tells of all.
 * Renders a `<ul>`, or nothing where nobody is known.
 */
export function RetroPeople({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const { people } = useRetroReady(board);
  const { part, buttonProps } = useReachedPart(load, 'dialog');
  if (people.length === 0) return null;
  const shown = people.length > SHOWN + 1 ? people.slice(0, SHOWN) : people;
  const rest = people.length - shown.length;
  const label = t('people.label');
  // What is seen is in the name, for who says it.
  const plus = `+${board.format.number(rest)}`;
  const more = {
    type: 'button',
    'aria-label': `${plus}, ${label}`,
    title: t('people.more', { count: rest }),
    'data-plinth-part': 'retro-face',
    'data-more': '',
    children: plus,
  } as const;
  return (
    <ul role="list" aria-label={label} data-plinth-part="retro-people">
      {shown.map(({ id, name, ready }) => (
        <li key={id}>
          <RetroFace id={id} name={name} ready={ready} label={ready ? t('people.ready', { name }) : name} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          {part ? (
            <part.RetroPeoplePopover board={board} buttonProps={more} />
          ) : (
            <button {...more} {...buttonProps} />
          )}
        </li>
      )}
    </ul>
  );
}
