/** A page as an intranet or a learning platform may have it. */
export interface HostScenario {
  readonly name: string;
  /** Attributes of its `<html>`. */
  readonly root?: string;
  readonly css?: string;
  /** With `$place` where the widget goes. */
  readonly html?: string;
  readonly prepare?: (page: Document) => void;
  /**
   * `same`, or what of a widget in the light DOM is known to differ from a clean page; the journey must go through all the same. In a
   * shadow root nothing may differ.
   */
  readonly light: string;
}

/** Rules of the kind that Bootstrap 3 has for plain tags and for common class names, in our own words. */
const BOOTSTRAP_LIKE = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 10px; -webkit-tap-highlight-color: rgba(0,0,0,0); }
body { margin: 0; font: 14px/1.43 "Helvetica Neue", Arial, sans-serif; color: #333; }
button, input, select, textarea { margin: 0; font: inherit; color: inherit; }
button { overflow: visible; text-transform: none; -webkit-appearance: button; cursor: pointer; }
h1, h2, h3, h4 { font-family: inherit; font-weight: 500; line-height: 1.1; margin: 20px 0 10px; color: inherit; }
p { margin: 0 0 10px; } ul, ol { margin: 0 0 10px; }
label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: 700; }
legend { display: block; width: 100%; margin-bottom: 20px; font-size: 21px; border-bottom: 1px solid #e5e5e5; }
fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
a { color: #337ab7; } a:hover { text-decoration: underline; }
[role="button"] { cursor: pointer; } hr { margin: 20px 0; }
table { border-collapse: collapse; background: transparent; } svg { vertical-align: middle; overflow: hidden; }
.btn { padding: 6px 12px; border: 1px solid #ccc; border-radius: 4px; } .hidden { display: none !important; } .label { font-size: 75%; }`;

const IMPORTANT = `button, input, a, ul, svg, h2 { padding: 20px !important; margin: 9px !important; color: rgb(200, 0, 0) !important; background: rgb(255, 255, 0) !important; border: 3px dashed blue !important; font-size: 23px !important; letter-spacing: 3px !important; text-transform: uppercase !important; border-radius: 0 !important; float: right !important; }`;

const BODY = `body { line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-align: right; text-transform: uppercase; text-indent: 30px; color: rgb(255, 0, 255); user-select: none; text-shadow: 1px 1px red; cursor: crosshair; white-space: pre; font-style: italic; font-weight: 900; visibility: visible; word-break: break-all; }`;

const CANVAS = `.section { overflow: hidden; position: relative; z-index: 1; } .lift { transform: translateZ(0); position: relative; z-index: 0; } .bar { position: fixed; inset: auto 0 0 0; height: 40px; background: #333; z-index: 2147483647; pointer-events: none; }`;
const CANVAS_HTML = `<div class="section" style="position:absolute;left:0;top:0;width:720px;height:900px"><div class="lift"><div class="section" style="height:900px;z-index:3"><div class="lift"><div class="section" style="height:900px"><div class="lift">$place</div></div></div></div></div></div><div class="bar"></div>`;

const stop = (event: Event) => event.stopPropagation();

/** Two kinds run in every `npm test`; `name` starts with the number in the list of hostile hosts. */
export const SCENARIOS: readonly HostScenario[] = [
  {
    name: 'H1 rules like those of Bootstrap 3, and a `$` of its own',
    css: BOOTSTRAP_LIKE,
    prepare: (page) => Object.assign(page.defaultView!, { $: () => undefined, jQuery: () => undefined }),
    light: 'same',
  },
  {
    name: 'H2 every box is a content box',
    css: '* { box-sizing: content-box !important; }',
    light: 'boxes grow by their padding and borders',
  },
  { name: 'H3 root font of 10px', css: 'html { font-size: 10px; }', light: 'same' },
  { name: 'H3 root font of 62.5%', css: 'html { font-size: 62.5%; }', light: 'same' },
  { name: 'H3 root font of 24px', css: 'html { font-size: 24px; }', light: 'same' },
  {
    name: 'H4 important rules for plain tags',
    css: IMPORTANT,
    light: 'buttons, lists, icons and headings look as the page insists',
  },
  {
    name: 'H5 everything that a body hands down',
    css: BODY,
    light:
      'what the reset of a widget does not name comes through: shadow of text, cursor, breaking of words',
  },
  {
    name: 'H6 clipped sections, a transformed ancestor, five layers',
    css: CANVAS,
    html: CANVAS_HTML,
    light: 'same',
  },
  {
    name: 'H7 a page from right to left around a widget from left to right',
    root: 'dir="rtl"',
    light: 'same',
  },
  {
    name: 'H13 a dialog of the page, opened as a modal',
    css: 'dialog { position: fixed; inset: 0; margin: 0; padding: 0; border: 0; max-width: none; max-height: none; width: 720px; height: 900px; background: #fff; outline: none; overflow: hidden; }',
    html: '<dialog>$place</dialog>',
    prepare: (page) => page.querySelector('dialog')!.showModal(),
    light: 'same',
  },
  {
    name: 'H16 a page that swallows keys and presses, and takes / ? and the arrows for itself',
    prepare(page) {
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'focusin'])
        page.addEventListener(type, stop);
      page.addEventListener('keydown', (event) => {
        if (/^(\/|\?|Arrow)/.test(event.key)) event.preventDefault();
      });
    },
    light: 'same',
  },
  {
    name: 'H17 methods added to arrays and objects',
    prepare(page) {
      const { Array: Theirs } = page.defaultView as Window & typeof globalThis;
      Object.assign(Theirs.prototype, { contains: () => false, last: () => undefined });
    },
    light: 'same',
  },
];
