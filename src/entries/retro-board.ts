export { RetroBoard } from '../components/retro-board/RetroBoard';
export { RetroColumns } from '../components/retro-board/RetroColumns';
export { RetroRoot, type RetroRootProps } from '../components/retro-board/RetroRoot';
export { useRetroView } from '../components/retro-board/retro-view-context';
export type {
  RetroBoardProps,
  RetroPart,
  RetroSlots,
  RetroView,
} from '../components/retro-board/retro.types';
export { useRetroBoard, type RetroBoardHook } from '../hooks/retro-board/useRetroBoard';
export { useRetroUi } from '../hooks/retro-board/read-context';
export { useRetroCard, type RetroCard } from '../hooks/retro-board/useRetroCard';
export {
  useRetroColumn,
  useRetroColumns,
  useRetroHidden,
  type RetroColumn,
} from '../hooks/retro-board/useRetroColumns';
export { useRetroGroup, type RetroGroup } from '../hooks/retro-board/useRetroGroup';
export { useRetroMode, type RetroMode } from '../hooks/retro-board/useRetroMode';
export {
  useRetroBoardState,
  useRetroTimer,
  useRetroVotes,
  type RetroVotes,
} from '../hooks/retro-board/useRetroVotes';
export type { BoardEvents } from '../hooks/retro-board/board-events';
export type { CardHub } from '../hooks/retro-board/createCardHub';
export type { RetroDeed } from '../hooks/retro-board/item-props';
export type { RetroDrafts } from '../hooks/retro-board/retro-drafts';
export type { RetroUi } from '../hooks/retro-board/retro-ui';
export type { RetroStorage } from '../hooks/retro-board/useRetroStorage';
export type {
  GoalWish,
  RetroCommands,
  RetroContext,
  RetroFilter,
  RetroLift,
  RetroNotice,
  RetroPanel,
  RetroPhase,
  RetroPrivateStore,
  RetroStore,
  RetroUiState,
  RetroWords,
  UseRetroBoardOptions,
} from '../hooks/retro-board/retro-board.types';
export type {
  RetroCommand,
  RetroDocument,
  RetroPrivateCommand,
  RetroPrivateDocument,
} from '../core/retro-board';
