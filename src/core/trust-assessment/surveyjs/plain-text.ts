const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  euro: '€',
  pound: '£',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  plusmn: '±',
  frac12: '½',
};

/** Marks over and under letters, as in `&uuml;`. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

function numbered(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  // Half a pair, nothing, or beyond what there is: the sign for a sign that cannot be shown.
  const none = !(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(none ? 0xfffd : code);
}

/** What an entity stands for; itself where it is none that is known. */
function entity(whole: string, name: string): string {
  if (name.startsWith('#')) return numbered(name.slice(1));
  for (const one of [name, name.toLowerCase()])
    if (Object.hasOwn(ENTITIES, one)) return ENTITIES[one] as string;
  const mark = name.slice(1);
  return Object.hasOwn(MARKS, mark) ? `${name[0]}${MARKS[mark]}`.normalize('NFC') : whole;
}

/**
 * The text of a piece of markup, to be shown as text and never as markup: tags become space, scripts and styles nothing,
 * the usual entities what they stand for. A `<` that begins no tag is one. In one pass, whatever the markup.
 */
export function plainText(html: string): string {
  return ['script', 'style']
    .reduce(withoutBlocks, html)
    .replace(/<[a-z/!?][^<>]*>/gi, ' ')
    .replace(/&(#(?:\d{1,7}|x[\da-f]{1,6})|[a-z]{2,8}\d{0,2});/gi, entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tags of text, as editors of surveys write them. `<Tab>` is the name of a key. */
const TEXT_TAG =
  /<\/?(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:[\s/][^<>]*)?>/i;

/** What a title says: markup is taken off where there is some, and anything else is left as it is. */
export const withoutMarkup = (text: string): string => (TEXT_TAG.test(text) ? plainText(text) : text);

function withoutBlocks(html: string, tag: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(`<${tag}`, at);
    if (start < 0) return kept + html.slice(at);
    kept += html.slice(at, start);
    const end = lower.indexOf(`</${tag}`, start);
    if (end < 0) return kept;
    const close = lower.indexOf('>', end);
    if (close < 0) return kept;
    at = close + 1;
  }
}
