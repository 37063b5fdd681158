/** A custom property or a Sass variable with its value: `--bs-primary: #0f6cbf;`, `$primary: #0f6cbf !default;`. */
const DECLARATION = /((?:--|\$|@)[a-z][\w-]*)\s*:\s*([^;{}]{1,400})/gi;
const REFERENCE = /^(?:var\(\s*(--[\w-]+)\s*(?:,[^)]*)?\)|([$@][\w-]+))$/;
/** Deeper than style sheets refer; a circle ends. */
const MAX_DEPTH = 8;

/** Names and values in a style sheet, references followed, the last of two with one name. Comments do not count. */
export function namedInCss(text: string): ReadonlyMap<string, string> {
  const source = text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(DECLARATION))
    found.set(name, value.replace(/!(?:default|important)\s*$/i, '').trim());
  const follow = (value: string, depth = 0): string => {
    const [, property, variable] = REFERENCE.exec(value) ?? [];
    const next = found.get(property ?? variable ?? '');
    return next === undefined || depth > MAX_DEPTH ? value : follow(next, depth + 1);
  };
  return new Map([...found].map(([name, value]) => [name, follow(value)]));
}
