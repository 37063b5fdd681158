const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text of a piece of markup, to be shown as text and never as markup: tags become space, scripts and styles nothing,
 * the usual entities what they stand for. In one pass, whatever the markup.
 */
export function plainText(html: string): string {
  return ['script', 'style']
    .reduce(withoutBlocks, html)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
      if (name.startsWith('#')) return String.fromCodePoint(Math.min(0x10ffff, Number(name.slice(1))));
      return Object.hasOwn(ENTITIES, name.toLowerCase()) ? (ENTITIES[name.toLowerCase()] as string) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

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
