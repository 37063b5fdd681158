import { whenTaken } from '../../hooks/shared/whenTaken';
import {
  clampHeight,
  exactOrigin,
  MAX_HEIGHT,
  readFrameMessage,
  write,
  type HostMessage,
} from './frame-messages';

export interface ConnectFrameOptions {
  /** Where `embed.html` comes from, exactly: `https://static.example`. */
  readonly origin: string;
  /** In CSS pixels; a frame never gets higher. @default 10 000 */
  readonly maxHeight?: number | undefined;
  /** Properties of the widget, as the attributes of its element would have them. */
  readonly props?: Readonly<Record<string, unknown>> | undefined;
  /** Takes the answers. A rejection keeps them in the frame and offers another try. Left out: they are refused. */
  readonly onSubmit?: ((response: unknown) => unknown) | undefined;
  /** Told of a board's or a tracker's document after every change. It came from another page: check it before it is kept. */
  readonly onChange?: ((document: unknown) => void) | undefined;
  /** Told of other events of the element, such as `plinth-make-goal`, with their details. */
  readonly onEvent?: ((name: string, detail: unknown) => void) | undefined;
  /** Told of what the address, `props` or `configure` got wrong, each with `code`, `path` and `values`. The frame says it, too. */
  readonly onProblem?: ((problems: readonly unknown[]) => void) | undefined;
}

export interface FrameConnection {
  /** Sends more properties. */
  configure(props: Readonly<Record<string, unknown>>): void;
  disconnect(): void;
}

/**
 * The page's side of `embed.html`: gives the frame the height that its content asks for, sends it properties and takes
 * answers, whether the frame is there already or still to come. It reads only what the frame's own window says, from the origin that is named here.
 *
 * @returns `undefined` if `origin` is not one that can be told from others (`*`, `null`, with a path).
 */
export function connectFrame(
  frame: HTMLIFrameElement,
  options: ConnectFrameOptions,
): FrameConnection | undefined {
  const origin = exactOrigin(options.origin);
  const view = frame.ownerDocument.defaultView;
  if (origin === undefined || view === null) return undefined;
  const { maxHeight = MAX_HEIGHT } = options;
  let props = options.props ?? {};

  let isKnown = false;

  const tell = (message: HostMessage) => frame.contentWindow?.postMessage(write(message), origin);
  const greet = () => {
    isKnown = true;
    tell({ type: 'hello' });
    if (Object.keys(props).length > 0) tell({ type: 'configure', props });
  };

  async function take(id: number, response: unknown) {
    let accepted = false;
    try {
      if (options.onSubmit) {
        await whenTaken(options.onSubmit(response));
        accepted = true;
      }
    } catch {
      // The person reads in the frame that the answers did not arrive.
    }
    tell({ type: 'answer', id, accepted });
  }

  function hear(event: MessageEvent) {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readFrameMessage(event.data);
    if (message !== undefined && (!isKnown || message.type === 'ready')) greet();
    switch (message?.type) {
      case 'height':
        frame.style.height = `${clampHeight(message.height, maxHeight)}px`;
        return;
      case 'submit':
        return void take(message.id, message.response);
      case 'change':
        return options.onChange?.(message.document);
      case 'event':
        return options.onEvent?.(message.name, message.detail);
      case 'problem':
        return options.onProblem?.(message.problems);
      default:
    }
  }

  view.addEventListener('message', hear);
  // A frame that was there first has said "ready" to nobody. To any origin, because what has not come yet has another one, and
  // because a greeting says nothing: properties wait for an answer from the origin that was named.
  frame.contentWindow?.postMessage(write({ type: 'hello' }), '*');
  return {
    configure(next) {
      props = { ...props, ...next };
      if (isKnown) tell({ type: 'configure', props: next });
    },
    disconnect: () => view.removeEventListener('message', hear),
  };
}
