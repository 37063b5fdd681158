import type { DocumentHead, DocumentRecord } from '../shared/schema';
import type { CardHue } from './retro.types';

/**
 * A card nobody else knows yet. Its id is random and becomes the id of the shared card and of its publication. `order` is
 * fixed when it is written.
 */
export interface HiddenCardRecord extends DocumentRecord {
  readonly text: string;
  readonly columnId: string;
  readonly order: string;
  readonly hue?: CardHue;
  /** `draft`: the writer holds it back. `queued`: goes out at the reveal. `published`: it is in the shared document. */
  readonly state: 'draft' | 'queued' | 'published';
  /** Written while the board was anonymous: goes out without an author, whatever the board is by then. */
  readonly anonymous?: boolean;
  /** When it is to go out, in milliseconds since the epoch; set by the plan. */
  readonly dueAt?: number;
  /** The writer has read that a late card alone may show whose it is, and sends it all the same. */
  readonly alone?: boolean;
}

/** A random key under which this person acts in one place, so that two places cannot be linked. */
export interface KeyRecord extends DocumentRecord {
  readonly key: string;
}

/** The one record of `session`. */
export interface RetroSessionRecord extends DocumentRecord {
  /** Id of the shared document. */
  readonly retro: string;
  /** Id of this writer's `pending` record there. */
  readonly writer: string;
}

/** One person's side of one retro: schema `plinth/retro-private`, private. Never bound to what others receive. */
export interface RetroPrivateDocument extends DocumentHead {
  readonly cards: { readonly [id: string]: HiddenCardRecord };
  /** By purpose: `vote:<roundId>`, `ready:<phase>`, `react:<cardId>`, `topic:<topicId>`, `agree`. */
  readonly keys: { readonly [purpose: string]: KeyRecord };
  readonly session: { readonly [id: string]: RetroSessionRecord };
}

export const RETRO_SESSION_ID = 'session';

export type RetroPrivateCommand =
  | { readonly type: 'session.start'; readonly retro: string; readonly writer: string }
  | { readonly type: 'hidden.add'; readonly cards: readonly NewHiddenCard[] }
  | { readonly type: 'hidden.edit'; readonly id: string; readonly text: string }
  | { readonly type: 'hidden.move'; readonly id: string; readonly columnId: string }
  | { readonly type: 'hidden.colour'; readonly id: string; readonly hue: CardHue | null }
  | { readonly type: 'hidden.remove'; readonly ids: readonly string[] }
  /** Hold back, or give free. */
  | { readonly type: 'hidden.hold'; readonly id: string; readonly hold: boolean }
  /** Send late cards although nobody else's come with them. */
  | { readonly type: 'hidden.sendAlone'; readonly ids: readonly string[] }
  /** From `planPublication`. */
  | {
      readonly type: 'hidden.plan';
      readonly plan: readonly { readonly id: string; readonly at: number }[];
    }
  /** They are in the shared document. Cannot be undone. */
  | { readonly type: 'hidden.published'; readonly ids: readonly string[] }
  /** Keeps the first key of a purpose. */
  | { readonly type: 'key.set'; readonly purpose: string; readonly key: string };

export interface NewHiddenCard {
  readonly id: string;
  readonly text: string;
  readonly columnId: string;
  /** From `hiddenOrder`. */
  readonly order: string;
  readonly hue?: CardHue;
  readonly anonymous?: boolean;
  /** @default 'queued' */
  readonly state?: 'draft' | 'queued';
}
