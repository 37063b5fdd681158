import { readConfig, readProperties, type Properties, type WrongProperties } from './frame-config';
import { clampHeight, readHostMessage, write, type FrameMessage } from './frame-messages';
import { createFrameNotes, logProblems, type LoadWords } from './frame-notes';

/** How a widget is put into the frame; the file for a script tag has the means. */
export interface FrameWidget {
  update(props: Properties): void;
  unmount(): void;
}

/** What a widget in the frame has to say to the page around it. Without a page that may hear it, nothing. */
export interface FrameVoice {
  /** Hands the answers to the page; rejects where it does not take them. */
  submit(response: unknown): Promise<void>;
  change(document: unknown): void;
  event(name: string, detail: unknown): void;
}

export interface FrameTools {
  readonly show: (
    suffix: string,
    place: HTMLElement,
    props: Properties,
    voice: FrameVoice | undefined,
  ) => FrameWidget | undefined;
  readonly loadWords: LoadWords;
}

/**
 * The inside of `embed.html`. It speaks with one window, its parent, of one origin, which its address names; whatever else
 * arrives is not read. Its height is told after the page has said hello, and never above a maximum. What the address got
 * wrong stands in the frame and in its console, and the page is told after its hello.
 *
 * @returns a function that ends it.
 */
export function startFrame(
  view: Window & typeof globalThis,
  place: HTMLElement,
  tools: FrameTools,
): () => void {
  const config = readConfig(view.location.search);
  const { host, maxHeight, lti } = config;
  const { parent } = view;
  // A place of its own: whoever shows the widget may empty it, and a note stands above.
  const slot = place.appendChild(place.ownerDocument.createElement('div'));
  const showNotes = createFrameNotes(place, tools.loadWords);
  let { props, wrong } = config;
  let widget: FrameWidget | undefined;
  let greeted = false;
  let told = -1;
  let count = 0;
  const waiting = new Map<number, (accepted: boolean) => void>();

  function tell(message: FrameMessage) {
    if (host !== undefined && parent !== view) parent.postMessage(write(message), host);
  }

  function tellProblems(found: WrongProperties) {
    if (found.size > 0) tell({ type: 'problem', problems: [...found.values()].flat() });
  }

  function tellHeight() {
    // A widget that is still being fetched has no height. Told all the same, the frame would shut, and browsers let what is
    // shut or out of sight rest: it would say nothing more.
    if (![...place.children].some((child) => child.getBoundingClientRect().height > 0)) return;
    const height = clampHeight(place.getBoundingClientRect().height, maxHeight);
    if (height === told) return;
    if (greeted || lti) told = height;
    if (greeted) tell({ type: 'height', height });
    if (lti && host !== undefined && parent !== view)
      parent.postMessage({ subject: 'lti.frameResize', height }, host);
  }

  const submit = (response: unknown) =>
    new Promise<void>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, (accepted) => {
        waiting.delete(id);
        if (accepted) resolve();
        else reject(new Error('Plinth: the page around the frame refused the answers.'));
      });
      tell({ type: 'submit', id, response });
    });

  const voice: FrameVoice = {
    submit,
    change: (document) => tell({ type: 'change', document }),
    event: (name, detail) => tell({ type: 'event', name, detail }),
  };

  function show() {
    void showNotes([...wrong.values()].flat(), props['locale']);
    // Another questionnaire than the one that was asked for would collect answers to other statements.
    slot.hidden = wrong.has('instrument');
    if (!config.widget || slot.hidden) return;
    if (widget) widget.update(props);
    else widget = tools.show(config.widget.suffix, slot, props, host === undefined ? undefined : voice);
  }

  function hear(event: MessageEvent) {
    if (host === undefined || event.source !== parent || event.origin !== host) return;
    const message = readHostMessage(event.data);
    if (message?.type === 'hello') {
      // Not before, when there may be nobody yet.
      if (!greeted) tellProblems(wrong);
      greeted = true;
      told = -1;
      tellHeight();
    } else if (message?.type === 'answer') {
      waiting.get(message.id)?.(message.accepted);
    } else if (message?.type === 'configure' && config.widget) {
      const read = readProperties(config.widget, Object.entries(message.props));
      logProblems([...read.wrong.values()].flat());
      tellProblems(read.wrong);
      props = { ...props, ...read.props };
      const stillWrong = [...wrong].filter(([property]) => !(property in read.props));
      wrong = new Map([...stillWrong, ...read.wrong]);
      show();
    }
  }

  logProblems([...wrong.values()].flat());
  show();
  view.addEventListener('message', hear);
  const observer = new view.ResizeObserver(tellHeight);
  observer.observe(place);
  tell({ type: 'ready' });
  return () => {
    view.removeEventListener('message', hear);
    observer.disconnect();
    widget?.unmount();
  };
}
