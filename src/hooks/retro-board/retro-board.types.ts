'use client';
import type { RefObject } from 'react';
import type { DispatchResult, Store } from '../../core/shared/store.types';
import type {
  Place,
  PlaceInGroup,
  PreviousAction,
  RetroCommand,
} from '../../core/retro-board/retro.commands.types';
import type { CardHue, RetroDocument } from '../../core/retro-board/retro.types';
import type { RetroPrivateCommand, RetroPrivateDocument } from '../../core/retro-board/retro-private.types';
import type { CardFilter } from '../../core/retro-board/select/search';
import type { RetroTemplate } from '../../core/retro-board/templates';
import type { Translate } from '../../locales/translate';
import type { retroFirstMessages } from '../../locales/en/retro-first.messages';
import type { StorageAdapter } from '../../storage/adapter.types';
import type { Announcer } from '../shared/createAnnouncer';
import type { Person, PlinthOptions } from '../shared/plinth-context';
import type { DocumentOptions } from '../shared/useDocumentStore';
import type { Format } from '../shared/useFormat';
import type { Plinth } from '../shared/usePlinth';
import type { ConnectionSource } from '../shared/connection';
import type { PresenceSource } from '../shared/usePresence';
import type { CardHub } from './createCardHub';
import type { RetroStorage } from './useRetroStorage';
import type { RetroDrafts } from './retro-drafts';
import type { RetroUi } from './retro-ui';

export type RetroStore = Store<RetroDocument, RetroCommand>;
export type RetroPrivateStore = Store<RetroPrivateDocument, RetroPrivateCommand>;
export type RetroWords = Translate<keyof typeof retroFirstMessages>;

/** An action that the board hands to the host to make a goal of. */
export interface GoalWish {
  readonly actionId: string;
  readonly text: string;
  readonly due?: string | undefined;
  readonly owners: readonly string[];
}

export interface UseRetroBoardOptions extends PlinthOptions, DocumentOptions<RetroDocument, RetroCommand> {
  /** What a board starts with where the host gave no document. @default 'custom' */
  readonly template?: string | RetroTemplate | undefined;
  /** One person's side: hidden cards and keys. @default one of its own, kept where `privateStorage` says */
  readonly privateStore?: RetroPrivateStore | undefined;
  /** Where the shared document is kept, for boards of one device. Not together with `document`. Keep it the same object between renders. @default nowhere */
  readonly storage?: StorageAdapter | undefined;
  /** Where hidden cards, keys and drafts are kept, for example `browserStorage()`. Keep it the same object between renders. @default nowhere */
  readonly privateStorage?: StorageAdapter | undefined;
  /**
   * How this page is connected to the others, for a board that is shared: `watchConnection` of `plinth/collab`. It is shown,
   * and hidden cards go out only while it is live. Keep it the same object between renders. @default always live
   */
  readonly connection?: RetroConnection | undefined;
  /**
   * Who else is here: `binding.presence` of `plinth/collab`. It tells the others what the board's rules let them know, and
   * shows them in the header; the code for it loads only where this is given. Keep it the same object between renders.
   * @default nobody is told or shown
   */
  readonly presence?: PresenceSource | undefined;
  /** Names the board in storage, for example by retro. @default the id of the document or store that is handed in, else `retro` */
  readonly storageKey?: string | undefined;
  /** Open actions of the last retro, and its id. Keep it the same object between renders. */
  readonly previousActions?:
    { readonly retro: string; readonly actions: readonly PreviousAction[] } | undefined;
  /**
   * The key under which this person votes in a round, the same on each of their devices. Without it the private document
   * makes one, and budgets are per device unless that document travels.
   */
  readonly voterKey?: ((roundId: string) => string | undefined) | undefined;
  /** @default false */
  readonly readOnly?: boolean | undefined;
  /** Single keys without a modifier (`m`, `n`, `/`, `?` …) act while a card has the focus. @default false */
  readonly shortcuts?: boolean | undefined;
  /** Called when somebody wants to make a goal of an action. The way in is shown only where it is given. */
  readonly onMakeGoal?: ((wish: GoalWish) => void) | undefined;
}

/** What is used of a connection. */
export type RetroConnection = ConnectionSource;

/** `loading`: the stored board is being fetched. */
export type RetroPhase = 'loading' | 'ready';

/** What the parts of one board share. Stable as long as the host's own values are. */
export interface RetroContext {
  readonly plinth: Plinth;
  /** People who have left, named for what they did. */
  readonly former: readonly Person[];
  readonly store: RetroStore;
  /** This person's private side. */
  readonly own: RetroPrivateStore;
  /** Transient state, by slice: `useRetroUi(board, 'composer')`. Drafts are in `drafts`. */
  readonly ui: RetroUi;
  readonly drafts: RetroDrafts;
  /** Wakes whoever shows one card: `cards.subscribe(listener, cardId)`. */
  readonly cards: CardHub;
  readonly storage: RetroStorage;
  readonly commands: RetroCommands;
  readonly announcer: Announcer;
  readonly t: RetroWords;
  readonly format: Format;
  readonly readOnly: boolean;
  readonly shortcuts: boolean;
  /** Starts every element id of this board. */
  readonly idPrefix: string;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly connection: RetroConnection | undefined;
  readonly presence: PresenceSource | undefined;
  readonly previousActions: UseRetroBoardOptions['previousActions'];
  readonly onMakeGoal: UseRetroBoardOptions['onMakeGoal'];
  /** Whether the host, the person's role and `readOnly` allow it now. */
  may(command: RetroCommand): boolean;
  /**
   * Under which name this person acts in one place (`ready:<phase>`, `react:<cardId>`, `topic:<id>`, `agree`): the
   * person's id, or on an anonymous board a key of the private document. `create: false` (while rendering) answers
   * `undefined` where no key was made yet.
   */
  who(purpose: string): string;
  who(purpose: string, options: { readonly create: false }): string | undefined;
  /** The key this person votes under in a round. */
  voterKey(roundId: string): string;
  voterKey(roundId: string, options: { readonly create: false }): string | undefined;
  /** The person's name; for one nobody knows "Somebody". */
  nameOf(personId: string | undefined): string;
  /** Title of a column in this language. */
  columnTitle(columnId: string): string;
}

export interface RetroLiftPlace {
  readonly columnId: string;
  /** A card among the cards of a group. */
  readonly groupId?: string | undefined;
  /** In the column, or in the group, without itself. */
  readonly index: number;
}

/** Where the keyboard carries something: what, from where, and the place or the card it would go to. */
export interface RetroLift extends RetroLiftPlace {
  /** A card or group. */
  readonly id: string;
  /** Where it was lifted. */
  readonly from: RetroLiftPlace;
  /** While a partner is chosen (`g`): the card or group it would be grouped with. */
  readonly onto?: string | undefined;
}

/** A surface that loads on demand, and what it is about. */
export interface RetroPanel {
  /** `menu` (a card), `group-menu`, `column-menu`, `comments`, or any of the surroundings' own. */
  readonly kind: string;
  readonly id?: string | undefined;
  /** What was typed for its search while it was on its way. */
  readonly typed?: string | undefined;
}

/** One line with an optional way back, shown until something else happens. */
export interface RetroNotice {
  readonly text: string;
  readonly tone?: 'neutral' | 'warning' | undefined;
  /** Offers "Undo". */
  readonly undo?: boolean | undefined;
}

/** Cards that are shown; no field means every card. */
export type RetroFilter = Omit<CardFilter, 'text'>;

/** Never leaves the device. */
export interface RetroUiState {
  /** The column whose composer is open. */
  readonly composer: string | null;
  /** The card, group (its title) or column (its title) that is being edited in place. */
  readonly editing: string | null;
  /** The column that a narrow board shows. */
  readonly tab: string | null;
  readonly lift: RetroLift | null;
  readonly search: string;
  readonly filter: RetroFilter;
  /** Cards stand by votes, once these are counted; their places stay what they are. */
  readonly sorted: boolean;
  readonly panel: RetroPanel | null;
  /** Groups that somebody opened or stacked. Others are open on a wide board and stacked on a narrow one. */
  readonly openGroups: Readonly<Record<string, boolean>>;
  readonly notice: RetroNotice | null;
  /** Ids of this person's late cards: sent alone they would show whose they are, so they wait. */
  readonly late: readonly string[];
  /** The reveal is under way: cards that come in now turn over. */
  readonly revealing: boolean;
}

/** What a board can do. The object never changes; each command reads the newest options. True where it happened. */
export interface RetroCommands {
  /** Any command on the shared document: asks `may`, shows and announces a refusal. */
  dispatch(command: RetroCommand, event?: unknown): DispatchResult;
  /** The last thing this person did, in either document, is undone first. */
  undo(event?: unknown): boolean;
  redo(event?: unknown): boolean;

  /** Adds cards at the end. On a hidden board they stay in the private document until the reveal. */
  addCards(columnId: string, texts: readonly string[], event?: unknown): boolean;
  editCard(id: string, text: string, event?: unknown): boolean;
  /** A card or a whole group to a place in a column; a card also to one in a group. Says what moved from where to where. */
  moveEntry(id: string, to: Place | PlaceInGroup, event?: unknown): boolean;
  /** A card out of its group, to the place after it. */
  takeOut(cardId: string, event?: unknown): boolean;
  removeCards(ids: readonly string[], event?: unknown): boolean;
  colourCards(ids: readonly string[], hue: CardHue | null, event?: unknown): boolean;
  /** Puts a card or group together with another card or group. */
  groupWith(id: string, target: string, event?: unknown): boolean;
  ungroup(id: string, event?: unknown): boolean;
  titleGroup(id: string, title: string, event?: unknown): boolean;
  /** One more vote of this person for a card or group. */
  vote(target: string, event?: unknown): boolean;
  takeBack(target: string, event?: unknown): boolean;
  toggleReaction(cardId: string, reaction: string, event?: unknown): boolean;

  /** Sends late cards although nobody else's come with them. */
  sendLate(event?: unknown): void;

  addColumn(title: string, event?: unknown): boolean;
  editColumn(
    id: string,
    change: {
      readonly title?: string | null;
      readonly prompt?: string | null;
      readonly hue?: CardHue | null;
    },
    event?: unknown,
  ): boolean;
  /** `before` is a column, `null` the end. */
  moveColumn(id: string, before: string | null, event?: unknown): boolean;
  removeColumn(id: string, moveTo: string | null, event?: unknown): boolean;

  openComposer(columnId: string): void;
  closeComposer(): void;
  startEdit(id: string): void;
  stopEdit(): void;
  toggleGroup(id: string): void;
  open(panel: RetroPanel | null): void;
  /** Shows one line, and says it. */
  notify(notice: RetroNotice | null): void;
  say(text: string): void;
  /** Puts the focus on a card, group or column, once it is there. Opens its tab and its group where needed. */
  focus(id: string): void;
}
