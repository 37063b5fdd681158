import { isPlainObject } from '../../core/shared/json';
import { rebuild } from '../../core/shared/rebuild';

/*
 * What a page and the frame in it say to each other. Every message is a plain object with `plinth: 1`. Each side takes
 * only what comes from the one window and the one origin that it knows, and only what is read here.
 */

/** From the page to the frame. */
export type HostMessage =
  /** "I am here": the frame tells its height from now on. */
  | { readonly type: 'hello' }
  /** Properties of the widget, as the attributes of its element would have them. */
  | { readonly type: 'configure'; readonly props: Readonly<Record<string, unknown>> }
  /** What became of the answers that were handed over under this number. */
  | { readonly type: 'answer'; readonly id: number; readonly accepted: boolean };

/** From the frame to the page. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** In CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** Answers; the page replies with `answer`. */
  | { readonly type: 'submit'; readonly id: number; readonly response: unknown }
  /** A board or goals have changed: the whole document. */
  | { readonly type: 'change'; readonly document: unknown }
  /** Another event of the element, such as `plinth-make-goal`. */
  | { readonly type: 'event'; readonly name: string; readonly detail: unknown }
  | { readonly type: 'problem'; readonly problems: readonly unknown[] };

/** The highest a frame gets where the page names no other, in CSS pixels. */
export const MAX_HEIGHT = 10_000;

export const clampHeight = (height: number, max: number): number =>
  Math.min(Math.max(0, Math.ceil(height)), Math.min(max, MAX_HEIGHT));

export function write(message: HostMessage | FrameMessage): object {
  return { plinth: 1, ...message };
}

/** `undefined` for everything that is not such a message. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const message = readAny(data);
  switch (message?.['type']) {
    case 'hello':
      return { type: 'hello' };
    case 'configure':
      return isPlainObject(message['props']) ? { type: 'configure', props: message['props'] } : undefined;
    case 'answer': {
      const { id, accepted } = message;
      return isId(id) && typeof accepted === 'boolean' ? { type: 'answer', id, accepted } : undefined;
    }
    default:
      return undefined;
  }
}

/** `undefined` for everything that is not such a message. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const message = readAny(data);
  switch (message?.['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'height': {
      const { height } = message;
      return typeof height === 'number' && Number.isFinite(height) && height >= 0
        ? { type: 'height', height }
        : undefined;
    }
    case 'submit': {
      const { id, response } = message;
      return isId(id) && isPlainObject(response) ? { type: 'submit', id, response } : undefined;
    }
    case 'change': {
      const { document } = message;
      return isPlainObject(document) ? { type: 'change', document } : undefined;
    }
    case 'event': {
      const { name, detail } = message;
      return typeof name === 'string' && /^plinth-[a-z-]+$/.test(name) && isPlainObject(detail)
        ? { type: 'event', name, detail }
        : undefined;
    }
    case 'problem':
      return Array.isArray(message['problems'])
        ? { type: 'problem', problems: message['problems'] }
        : undefined;
    default:
      return undefined;
  }
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

function readAny(data: unknown): Record<string, unknown> | undefined {
  if (!isPlainObject(data) || data['plinth'] !== 1) return undefined;
  const { json, problems } = rebuild(data);
  return problems.length === 0 && isPlainObject(json) ? json : undefined;
}

/** An origin that a message can be sent to: never `*`, never `null`, nothing but scheme, host and port. */
export function exactOrigin(text: string | null): string | undefined {
  if (text === null || !/^https?:\/\//.test(text)) return undefined;
  try {
    const { origin } = new URL(text);
    return origin === text.replace(/\/$/, '') ? origin : undefined;
  } catch {
    return undefined;
  }
}
