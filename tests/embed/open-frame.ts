import { startFrame, type FrameTools, type FrameVoice } from '../../src/embed/frame/start-frame';

export const HOST = 'https://lms.example';

/** A frame without a browser: a window that hears, and a parent that writes down what it is sent. */
export function openFrame(
  search: string,
  loadWords: FrameTools['loadWords'] = () => Promise.reject(new Error('no network')),
) {
  const sent: { message: Record<string, unknown>; to: string }[] = [];
  const parent = {
    postMessage: (message: Record<string, unknown>, to: string) => void sent.push({ message, to }),
  };
  let resized = () => undefined as void;
  const view = Object.assign(new EventTarget(), {
    location: { search },
    parent,
    ResizeObserver: class {
      constructor(run: () => void) {
        resized = run;
      }
      observe() {}
      disconnect() {}
    },
  });
  const place = document.createElement('div');
  let height = 400;
  place.getBoundingClientRect = () => ({ height }) as DOMRect;
  const content = place.appendChild(document.createElement('div'));
  content.getBoundingClientRect = () => ({ height: Math.max(0, height - 8) }) as DOMRect;
  const updates: unknown[] = [];
  let voice: FrameVoice | undefined;
  const show = vi.fn<FrameTools['show']>((_suffix, _place, _props, given) => {
    voice = given;
    return { update: (props) => void updates.push(props), unmount: () => undefined };
  });
  const stop = startFrame(view as never, place, { show, loadWords });
  const say = (data: unknown, origin = HOST, source: unknown = parent) =>
    view.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  return {
    place,
    sent,
    say,
    show,
    updates,
    stop,
    submit: (response: unknown) => voice!.submit(response),
    voice: () => voice!,
    resize(to: number) {
      height = to;
      resized();
    },
    types: () => sent.map(({ message }) => message['type'] ?? message['subject']),
  };
}

export const address = (more = '', widget = 'trust-assessment') =>
  `?widget=${widget}&host=${encodeURIComponent(HOST)}${more}`;
export const hello = { plinth: 1, type: 'hello' };
