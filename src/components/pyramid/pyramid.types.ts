import type { ReactNode } from 'react';
import type { PyramidView } from '../../core/pyramid/pyramid.views';
import type { PyramidHook, UsePyramidOptions } from '../../hooks/pyramid/usePyramid';
import type { AppearanceOptions } from '../shared/appearance-context';

export type PyramidPart = 'root' | 'header' | 'figure' | 'facts' | 'detail' | 'legend' | 'table';

export interface PyramidDiagramProps extends UsePyramidOptions, AppearanceOptions {
  /** The heading, for example "How Northlight stands". @default the model's name for the picture */
  readonly title?: ReactNode;
  /** One line under it, for example "Round 4, 7 of 8 answered". */
  readonly subtitle?: ReactNode;
  /** Of the title; the headings inside follow. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | undefined;
  /** Figures are on their way: shows the shape. @default false */
  readonly loading?: boolean | undefined;
  /** Pattern fills at first. @default false */
  readonly defaultPatterns?: boolean | undefined;
  /** Starts as a table. @default false */
  readonly defaultTable?: boolean | undefined;
  /** What to do about the selected level: one or two buttons at the end of the detail. */
  readonly renderDetailActions?: ((levelId: string) => ReactNode) | undefined;
  /** What to do when there is no round yet. */
  readonly emptyAction?: ReactNode;
  readonly className?: string | undefined;
  /** A class name per part. */
  readonly classNames?: Readonly<Partial<Record<PyramidPart, string>>> | undefined;
}

/** What the menu and the footer switch. */
export interface PyramidToggles {
  readonly patterns: boolean;
  readonly table: boolean;
  readonly keys: boolean;
}

/** What the menu needs, now and when somebody chooses something. Only plain values: the parts above it are memoised. */
export interface PyramidMenuProps {
  readonly plinth: PyramidHook['plinth'];
  readonly t: PyramidHook['t'];
  readonly view: PyramidView;
  readonly hasScores: boolean;
  readonly toggles: PyramidToggles;
  readonly onToggle: (name: keyof PyramidToggles) => void;
  /** The newest state, for events. */
  readonly getCurrent: () => { readonly pyramid: PyramidHook; readonly title: string } | undefined;
}
