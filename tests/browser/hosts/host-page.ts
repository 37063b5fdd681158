import type { HostScenario } from './scenarios';

/** A page of a host in an iframe of the same origin, with a place for a widget at its top left corner. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly host: HTMLElement;
  remove(): void;
}

export const WIDTH = 720;
export const HEIGHT = 900;

/** Where every host puts the widget, so that pictures can be laid over each other. */
const PLACE = `position:absolute;left:0;top:0;width:${WIDTH}px`;

export async function openHostPage({
  css = '',
  html,
  root = '',
  prepare,
}: Partial<HostScenario> = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display:block;border:0;width:${WIDTH}px;height:${HEIGHT}px`;
  const place = `<div id="place" style="${PLACE}"></div>`;
  frame.srcdoc = `<!doctype html><html ${root}><head><style>html{overflow:hidden;background:#fff;font-family:sans-serif}${css}</style></head><body><h2 id="theirs">Theirs</h2><button id="their-button" class="btn">Theirs</button><input id="their-input"><ul id="their-list"><li>Theirs</li></ul>${html ? html.replace('$place', place) : place}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  prepare?.(page);
  return {
    frame,
    document: page,
    view,
    host: page.getElementById('place')!,
    remove: () => frame.remove(),
  };
}

/** How the host's own things look: every computed property of each of them. */
export function looksOf({ document: page, view }: HostPage): string {
  return ['theirs', 'their-button', 'their-input', 'their-list']
    .map((id) => {
      const style = view.getComputedStyle(page.getElementById(id)!);
      return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    })
    .join('\n');
}
