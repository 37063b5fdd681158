import type { PreviousAction } from '../../core/retro-board/retro.commands.types';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { RetroTemplate, TemplateId } from '../../core/retro-board/templates';
import type {
  GoalWish,
  RetroConnection,
  RetroPrivateStore,
  RetroStore,
} from '../../hooks/retro-board/retro-board.types';
import type { PresenceSource } from '../../hooks/shared/usePresence';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { DocumentChangeEvent, Listen, PlinthElement, ProblemEvent } from './common.types';

/** A team's retro: cards that can be hidden until the reveal, grouped, voted on and turned into actions. */
export interface PlinthRetroBoardElement extends PlinthElement {
  addEventListener: Listen<RetroBoardEventMap>;
  /** The board, schema `plinth/retro`. Reading gives the newest; setting is checked. Another `id` is another board. */
  document: RetroDocument | undefined;
  /** What a board starts with where no document was given: the name of one of ours, or one of the host's own. @default 'custom' */
  template: TemplateId | RetroTemplate | undefined;
  /** A store that the page owns, shares and keeps, in place of `document` and `storage`. */
  store: RetroStore | undefined;
  /** This person's hidden cards and keys, where the page keeps them. @default one of the element's own */
  privateStore: RetroPrivateStore | undefined;
  /** Where the board is kept, for boards of one device: an adapter, or `browser` for this device. @default nowhere */
  storage: StorageAdapter | 'browser' | undefined;
  /** Where hidden cards, keys and drafts are kept: an adapter, or `browser` for this device. @default nowhere */
  privateStorage: StorageAdapter | 'browser' | undefined;
  /** Names the board in storage. @default the document's id */
  storageKey: string | undefined;
  /** How this page is connected to the others, for a board that is shared. @default always live */
  connection: RetroConnection | undefined;
  /** Who else is here, for a board that is shared. @default nobody is told or shown */
  presence: PresenceSource | undefined;
  /** Open actions of the last retro, and its id. */
  previousActions: { readonly retro: string; readonly actions: readonly PreviousAction[] } | undefined;
  /** The key under which this person votes in a round. @default one per device */
  voterKey: ((roundId: string) => string | undefined) | undefined;
  /** @default false */
  readOnly: boolean | undefined;
  /** Single keys act while a card has the focus. @default false */
  shortcuts: boolean | undefined;
  /** The board is on its way: shows the shape. @default false */
  loading: boolean | undefined;
  /** Offers to make a goal of an action: `plinth-make-goal`. @default false */
  makesGoals: boolean | undefined;
}

export interface RetroBoardEventMap {
  /** Before the board changes; `preventDefault()` stops a change that was made here. Not with a `store`, which tells itself. */
  'plinth-change': DocumentChangeEvent<RetroDocument>;
  /** Somebody wants to make a goal of an action. */
  'plinth-make-goal': CustomEvent<GoalWish>;
  'plinth-problem': ProblemEvent;
}
