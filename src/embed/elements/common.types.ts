import type { Change } from '../../core/shared/change';
import type { Command } from '../../core/shared/command';
import type { ChangeReason } from '../../core/shared/details';
import type { Person, PlinthError } from '../../hooks/shared/plinth-context';
import type { Catalogue } from '../../locales/types';
import type { Density, ThemeSetting } from '../../theme/theme.types';

/** What every element takes. */
export interface PlinthElement extends HTMLElement {
  /** BCP 47 tag. Its words are fetched, unless `messages` has them. @default 'en' */
  locale: string | undefined;
  /** An imported catalogue, for a first picture in its language at once. */
  messages: Catalogue | undefined;
  /** @default the language's */
  direction: 'ltr' | 'rtl' | undefined;
  /** IANA name for dates. @default the device's */
  timeZone: string | undefined;
  /** Who uses the widget. */
  person: Person | undefined;
  /** Everybody the widget may name. */
  people: readonly Person[] | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  now: (() => number) | undefined;
  /** What this person may do. @default everything */
  can: ((command: Command) => boolean) | undefined;
  /** A preset's name or a theme. @default 'auto' */
  theme: ThemeSetting | undefined;
  /** @default 'regular' */
  density: Density | undefined;
  /** Level of the widget's heading: 2, 3 or 4. @default 2 */
  headingLevel: 2 | 3 | 4 | undefined;
}

/** What went wrong, in codes. The element shows it in words too. */
export type ProblemEvent = CustomEvent<PlinthError>;
/** `preventDefault()` keeps the value as it is. */
export type ValueEvent<T> = CustomEvent<{ readonly value: T; readonly reason: string }>;

/** Before a change is made; `preventDefault()` stops one that was made here. */
export type DocumentChangeEvent<D> = CustomEvent<{
  readonly document: D;
  readonly reason: ChangeReason;
  readonly changes: readonly Change[];
  readonly command: Command | undefined;
}>;

/** `addEventListener` that knows an element's own events beside those of every element. */
export interface Listen<EventMap> {
  <Type extends keyof EventMap>(
    type: Type,
    listener: (event: EventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
