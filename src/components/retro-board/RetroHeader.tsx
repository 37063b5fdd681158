'use client';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { RetroHereSlot } from './RetroHereSlot';
import { RetroMenuSlot } from './RetroMenuSlot';
import { RetroNext } from './RetroNext';
import { RetroPeople } from './RetroPeople';
import { RetroTimer } from './RetroTimer';
import { RetroTitle } from './RetroTitle';
import { RetroUndo } from './RetroUndo';

/** What retro it is, what to do now, who is there, how long, and what comes next. Renders a `<header>`. */
export function RetroHeader(props: {
  readonly board: RetroContext;
  /** @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  readonly className?: string | undefined;
}) {
  const { board, headingLevel = 2, className } = props;
  return (
    <header data-plinth-part="retro-header" className={className}>
      <RetroTitle board={board} headingLevel={headingLevel} />
      <RetroPeople board={board} />
      <RetroHereSlot board={board} />
      <RetroTimer board={board} />
      <span data-plinth-part="retro-tools">
        {!board.readOnly && <RetroUndo board={board} />}
        <RetroMenuSlot board={board} />
        <RetroNext board={board} />
      </span>
    </header>
  );
}
