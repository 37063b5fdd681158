'use client';
import { forwardRef, useMemo, type ReactNode } from 'react';
import { isAboutCards } from '../../core/retro-board/phases';
import { mergeProps } from '../../hooks/shared/mergeProps';
import { useContainerWidth } from '../../hooks/shared/useContainerWidth';
import { useMergedRefs } from '../../hooks/shared/useMergedRefs';
import { placeProps } from '../../hooks/retro-board/item-props';
import { useRetroBoard } from '../../hooks/retro-board/useRetroBoard';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useBoardRecord } from '../../hooks/retro-board/useBoardRecord';
import { useRetroMode } from '../../hooks/retro-board/useRetroMode';
import { boardModeCss } from '../../theme/board-mode-css';
import { inheritFontCss } from '../shared/base.css';
import { createSheet } from '../shared/create-sheet';
import { LiveRegion } from '../shared/LiveRegion';
import { useWidgetRoot } from '../shared/useWidgetRoot';
import { WidgetRoot } from '../shared/WidgetRoot';
import { RetroBottomBar } from './RetroBottomBar';
import { RetroCardMenuSlot } from './RetroCardMenuSlot';
import { RetroNoticeBar } from './RetroNoticeBar';
import { RetroRemarks } from './RetroRemarks';
import { RetroSkeleton } from './RetroSkeleton';
import { retroAroundCss } from './around.css';
import { retroCss } from './retro.css';
import { RetroViewContext } from './retro-view-context';
import type { RetroBoardProps, RetroSlots, RetroView } from './retro.types';

const retroSheet = createSheet('plinth-retro', boardModeCss + retroCss + retroAroundCss + inheritFontCss);

/** Below this the columns are tabs. */
const NARROW = 640;
const NO_NAMES: RetroView['classNames'] = {};

export interface RetroRootProps extends RetroBoardProps, RetroSlots {
  /** The columns. */
  readonly children?: ReactNode;
}

/** The board's root: everything that its parts share, and a place for each of them. Renders a `<div>`. */
export const RetroRoot = forwardRef<HTMLDivElement, RetroRootProps>(function RetroRoot(props, ref) {
  const { headingLevel = 2, classNames = NO_NAMES, className, head, rail, foot, late, children } = props;
  const { state, context: board, rootProps } = useRetroBoard(props);
  const loading = props.loading === true || state.phase === 'loading';
  const mode = useRetroMode(board);
  const revealing = useRetroUi(board, 'revealing');
  const title = useBoardRecord(board, (record) => record.title);
  const label = board.t('board.label');
  const [widthRef, width] = useContainerWidth(1200);
  const narrow = width !== null && width < NARROW;
  const { ref: widgetRef, ...widgetProps } = useWidgetRoot({
    ...props,
    widget: 'retro',
    plinth: board.plinth,
  });
  const { ref: boardRef, ...events } = rootProps;
  const rootRef = useMergedRefs(widgetRef, useMergedRefs(boardRef, useMergedRefs(widthRef, ref)));
  // Who acts looks for what was promised, and not for it below all cards.
  const railFirst = narrow && mode.phase === 'act';
  const view = useMemo<RetroView>(
    () => ({
      board,
      mode,
      headingLevel,
      classNames,
      narrow,
      acts: !board.readOnly && mode.role !== 'observer',
      barAdds: narrow && isAboutCards(mode.phase),
    }),
    [board, mode, headingLevel, classNames, narrow],
  );
  return (
    <WidgetRoot
      sheet={retroSheet}
      {...mergeProps(widgetProps, { className }, { className: classNames.root })}
      {...events}
      ref={rootRef}
      role="region"
      // Two boards on a page are told apart by what they are called.
      aria-label={title ? `${label}: ${title}` : label}
      tabIndex={-1}
      aria-busy={loading || undefined}
      data-narrow={narrow ? '' : undefined}
      data-revealing={revealing ? '' : undefined}
    >
      <RetroViewContext.Provider value={view}>
        {head}
        <RetroRemarks />
        <div data-plinth-part="retro-body">
          {railFirst && rail}
          {loading ? <RetroSkeleton /> : <div data-plinth-part="retro-main">{children}</div>}
          {!railFirst && rail}
        </div>
        <RetroCardMenuSlot />
        <div data-retro-end="">
          <RetroNoticeBar />
          <RetroBottomBar />
        </div>
        {foot}
        {late}
      </RetroViewContext.Provider>
      <span {...placeProps(board)} />
      <LiveRegion announcer={board.announcer} />
    </WidgetRoot>
  );
});
