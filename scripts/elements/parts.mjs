// Names of the parts in a widget's files. A name stands in the markup (`data-plinth-part="…"`), in a prop of that kind
// (`actionsPart="…"`), or is put together from a prefix and what a component is handed (`<ReportPanel name="findings">`).
const WRITTEN = [
  /data-plinth-part="([\w-]+)"/g,
  /'data-plinth-part': '([\w-]+)'/g,
  /\b\w*[pP]art="([\w-]+)"/g,
];
const CHOSEN = /data-plinth-part=\{([^}`]*)\}/g;
const COMPOSED = /data-plinth-part=\{`([\w-]+-)\$\{(\w+)\}`\}/g;
const ROOT = /widget: '([\w-]+)'/g;

const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match.slice(1));
const componentOf = (path) =>
  path
    .split('/')
    .at(-1)
    .replace(/\.tsx?$/, '');

/** What a component is handed under a name, anywhere: as text, or passed on by another that is handed it. */
function handed(component, prop, all, seen = new Set()) {
  if (seen.has(component)) return [];
  seen.add(component);
  const uses = new RegExp(`<${component}\\b[^]*?\\b${prop}=(?:"([\\w-]+)"|\\{(\\w+)\\})`, 'g');
  return all.flatMap(({ path, text }) =>
    found(text, uses).flatMap(([literal, passed]) =>
      literal === undefined ? handed(componentOf(path), passed, all, seen) : [literal],
    ),
  );
}

/**
 * @param {readonly { path: string, text: string }[]} files of the widget
 * @param {readonly { path: string, text: string }[]} all files in which its components may be used
 * @returns {string[]} sorted, each once
 */
export function partsIn(files, all = files) {
  const names = files.flatMap(({ path, text }) => [
    ...WRITTEN.flatMap((pattern) => found(text, pattern).flat()),
    ...found(text, CHOSEN).flatMap(([inside]) => found(inside, /'([a-z]+(?:-[a-z]+)+)'/g).flat()),
    ...found(text, ROOT).map(([widget]) => `${widget}-root`),
    ...found(text, COMPOSED).flatMap(([prefix, variable]) => [
      ...handed(componentOf(path), variable, all).map((name) => prefix + name),
      // A helper in the same file: `part('edge', …)`.
      ...found(text, /\bpart\('([\w-]+)'/g).map(([name]) => prefix + name),
    ]),
  ]);
  return [...new Set(names)].sort();
}
