import type { CardHue } from '../../core/retro-board/retro.types';
import type { retroCardMenuMessages } from '../../locales/en/retro-card-menu.messages';
import type { Translate } from '../../locales/translate';

export type RetroMenuWords = Translate<keyof typeof retroCardMenuMessages>;

/** One line of a menu. */
export interface RetroMenuOption {
  readonly id: string;
  readonly label: string;
  /** Beside it, quieter: how many cards a group has. */
  readonly hint?: string | undefined;
  /** A square in this colour; 0 is the column's. */
  readonly hue?: CardHue | 0 | undefined;
  readonly checked?: boolean | undefined;
  /** @returns False to leave the menu open. */
  readonly run: (event: unknown) => void;
  /** Where the focus goes afterwards: an item, a column, or `null` where what was opened takes it. @default the item */
  readonly focus?: string | null | undefined;
}

export interface RetroMenuSection {
  readonly id: 'group' | 'move' | 'place' | 'this' | 'colour';
  readonly label: string;
  readonly options: readonly RetroMenuOption[];
  /** So many are not among the options: a search, or a longer one, finds them. */
  readonly more?: number | undefined;
}
