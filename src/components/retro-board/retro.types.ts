import type { ReactNode } from 'react';
import type { RetroContext, UseRetroBoardOptions } from '../../hooks/retro-board/retro-board.types';
import type { RetroMode } from '../../hooks/retro-board/useRetroMode';
import type { AppearanceOptions } from '../shared/appearance-context';

export type RetroPart = 'root' | 'columns' | 'column' | 'card' | 'group';

export interface RetroBoardProps extends UseRetroBoardOptions, AppearanceOptions {
  /** Of the board's title; columns follow. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** The host is still fetching the board. @default false */
  readonly loading?: boolean | undefined;
  readonly className?: string | undefined;
  /** A class name per part. Keep it the same object between renders. */
  readonly classNames?: Readonly<Partial<Record<RetroPart, string>>> | undefined;
}

/** What stands around the columns; each part reads `useRetroView()`. */
export interface RetroSlots {
  /** Above the columns: title, people, timer, phases. */
  readonly head?: ReactNode;
  /** Beside the columns on a wide board, below them on a narrower one. */
  readonly rail?: ReactNode;
  /** Below everything. */
  readonly foot?: ReactNode;
  /** Dialogs and panels that load on demand; read `useRetroUi(board, 'panel')`. */
  readonly late?: ReactNode;
}

/** What every part of one styled board reads. The same object until the board's mode or the host's props change. */
export interface RetroView {
  readonly board: RetroContext;
  readonly mode: RetroMode;
  readonly headingLevel: 2 | 3 | 4;
  readonly classNames: NonNullable<RetroBoardProps['classNames']>;
  /** Less than 640 px: columns are tabs. */
  readonly narrow: boolean;
  /** This person may do something. */
  readonly acts: boolean;
  /** The way to add a card stays in sight on a narrow board, unless the phase is about something else. */
  readonly barAdds: boolean;
}
