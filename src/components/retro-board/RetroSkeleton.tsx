'use client';
import { useRetroView } from './retro-view-context';

/** Cards per column while the board is being fetched. */
const SHAPE = [3, 2, 3];

/** The shape of a board that is not here yet; seen only after a moment. Renders a `<div>`. */
export function RetroSkeleton() {
  const { board, narrow } = useRetroView();
  const columns = narrow ? SHAPE.slice(0, 1) : SHAPE;
  return (
    <div data-plinth-part="retro-skeleton" role="status" aria-label={board.t('board.loading')}>
      {columns.map((cards, index) => (
        <div key={index}>
          <i />
          {Array.from({ length: cards }, (_, at) => (
            <b key={at} />
          ))}
        </div>
      ))}
    </div>
  );
}
