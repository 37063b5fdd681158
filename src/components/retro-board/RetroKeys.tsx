'use client';
import type { RetroWords } from '../../hooks/retro-board/retro-board.types';
import { useOnDemand } from '../shared/useOnDemand';

const load = () => import('./late/RetroKeyHints');

/** Which keys carry a lifted card; they load then. For the eye; they are announced. Renders a `<div>`. */
export function RetroKeys({ t }: { readonly t: RetroWords }) {
  const { part } = useOnDemand(load, true);
  return (
    <div data-plinth-part="retro-card-foot" className="plinth-retro-card-foot" aria-hidden="true">
      {part && <part.RetroKeyHints t={t} />}
    </div>
  );
}
