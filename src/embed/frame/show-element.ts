import type { defineElements } from '../elements/define-elements';
import { showLoadFault } from '../elements/load-fault';
import type { Properties } from './frame-config';
import type { FrameVoice, FrameWidget } from './start-frame';

/** What is told as it is; a change of the document has a message of its own. */
const EVENTS = ['plinth-make-goal', 'plinth-share', 'plinth-celebrate', 'plinth-reminder'] as const;

interface Submission {
  readonly response: unknown;
  accept(answer: Promise<void>): void;
}

/**
 * Shows a widget that the file for a script tag has no room or no words for, as its element. The element is there at once, and what is
 * given to it waits for its code.
 *
 * @param load fetches the elements from beside the page; fails in a sandbox without an origin, and the frame says so
 */
export function showElement(
  load: () => Promise<{ readonly defineElements: typeof defineElements }>,
  suffix: string,
  place: HTMLElement,
  props: Properties,
  voice: FrameVoice | undefined,
): FrameWidget {
  const element = place.ownerDocument.createElement(`plinth-${suffix}`);
  const plain = (detail: unknown) => JSON.parse(JSON.stringify(detail)) as unknown;
  if (voice) {
    // What somebody has answered is nobody's before it is sent.
    if (suffix !== 'trust-assessment')
      element.addEventListener('plinth-change', (event) =>
        voice.change(plain((event as CustomEvent<{ document: unknown }>).detail.document)),
      );
    element.addEventListener('plinth-submit', (event) => {
      const { accept, response } = (event as CustomEvent<Submission>).detail;
      accept(voice.submit(plain(response)));
    });
    for (const name of EVENTS)
      element.addEventListener(name, (event) =>
        voice.event(name, plain((event as CustomEvent<unknown>).detail)),
      );
  }
  Object.assign(element, props);
  // Nobody could take them, and whoever sent answers would read that they did not arrive.
  if (!voice && suffix === 'trust-assessment') Object.assign(element, { selfCheck: true });
  place.append(element);

  const define = () =>
    load().then(
      (elements) => void elements.defineElements({ only: [suffix] }),
      () => showLoadFault(element, undefined, () => void define()),
    );
  void define();
  let known = props;
  return {
    update(next) {
      // Only what is new: the document that was given first must not come back over what people did since.
      Object.assign(
        element,
        Object.fromEntries(Object.entries(next).filter(([name, value]) => known[name] !== value)),
      );
      known = next;
    },
    unmount: () => element.remove(),
  };
}
