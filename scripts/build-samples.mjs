// node scripts/build-samples.mjs   Writes tests/types/samples from the code on the pages of Storybook and in the README, so that `tsc` reads
// each of them with everything else. A test fails if the two differ.
//
// A sample is a fenced block marked ts or tsx. What a host has and a sample only names (`send`, `team` …) is declared in
// tests/types/samples/host-names.ts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('tests/types/samples/', ROOT);
const OWN = 'host-names.ts';
const FENCE = /^```(tsx?)\n([^]*?)^```$/gm;

/** A sample names things to show them; exported, they count as used. What it imports it has to use. */
const NAMED = /^(?:const|let|function) (?:(\w+)|\{([^}]*)\})/gm;
function exportsOf(code) {
  const names = [...code.matchAll(NAMED)].flatMap(([, one, several]) =>
    one ? [one] : several.split(',').map((name) => name.split(':').at(-1).trim()),
  );
  return `export { ${names.filter(Boolean).join(', ')} };`.replace('{  }', '{}');
}

const kebab = (name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** File name to text, without writing anything. */
export function generateSamples() {
  const pages = readdirSync(new URL('stories/', ROOT), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `stories/${name}`)
    .sort();
  const files = new Map();
  for (const page of ['README.md', ...pages]) {
    const text = readFileSync(new URL(page, ROOT), 'utf8').replaceAll('\r\n', '\n');
    let count = 0;
    for (const [, language, code] of text.matchAll(FENCE)) {
      count += 1;
      const name = `${kebab(basename(page).replace(/\.mdx?$/, ''))}-${count}.${language}`;
      files.set(
        name,
        `// Sample ${count} of ${page}, by \`npm run build:samples\`. Do not edit.\n${code}${exportsOf(code)}\n`,
      );
    }
  }
  return files;
}

/** What is there now. */
export function writtenSamples() {
  const names = readdirSync(FOLDER).filter((name) => name !== OWN);
  return new Map(names.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
}

function write() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of writtenSamples().keys()) rmSync(new URL(name, FOLDER));
  for (const [name, text] of generateSamples()) writeFileSync(new URL(name, FOLDER), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
