import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BENCH } from './pages.mjs';
import { plinthAlias } from './plinth-alias.mjs';

const PEERS = ['react', 'react-dom', 'react/*', 'react-dom/*', 'styled-components'];

/** `source` is whose page it is: with `--self` the plain one stands on both sides. */
const entry = (source, widget, contents) => ({
  stdin: {
    contents: contents.replaceAll('PAGE', `./${source}/${widget}.page`),
    resolveDir: BENCH,
    sourcefile: `${source}-${widget}.ts`,
    loader: 'ts',
  },
});

const common = ({ fromSource, readable = false }) => ({
  bundle: true,
  minify: !readable,
  keepNames: false,
  legalComments: 'none',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [plinthAlias({ fromSource })],
  logLevel: 'error',
  metafile: true,
});

const CLIENT = `import { page } from 'PAGE';\nimport { start } from './harness/client';\nstart(page);\n`;
const SERVER = `
  export { page } from 'PAGE';
  export { renderToString } from 'react-dom/server';
  export { createElement } from 'react';
`;
const STYLES = `export { ServerStyleSheet } from 'styled-components';\n`;

/** Writes a page to `bench/dist/<side>/<widget>/`. `readable` keeps names, for a profile. */
export async function bundlePage(side, widget, { source, fromSource, readable }) {
  const outdir = join(BENCH, 'dist', side, widget);
  rmSync(outdir, { recursive: true, force: true });
  const result = await build({
    ...common({ fromSource, readable }),
    ...entry(source, widget, CLIENT),
    outdir,
    format: 'esm',
    splitting: true,
    entryNames: 'page',
  });
  const styles = Object.keys(result.metafile.outputs).some((file) => file.endsWith('page.css'));
  writeFileSync(join(outdir, 'index.html'), html(styles));
  return { sizes: await sizesOf(source, widget, { fromSource }) };
}

/** Writes the page as a module for Node to `bench/dist/<side>/<widget>.cjs`. */
export async function bundleServer(side, widget, { source, fromSource }) {
  const outfile = join(BENCH, 'dist', side, `${widget}.cjs`);
  mkdirSync(join(BENCH, 'dist', side), { recursive: true });
  await build({
    ...common({ fromSource }),
    ...entry(source, widget, source === 'plinth' ? SERVER + STYLES : SERVER),
    outfile,
    format: 'cjs',
    platform: 'node',
  });
  return outfile;
}

const html = (styles) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>bench</title>
${styles ? '<link rel="stylesheet" href="page.css">' : ''}
<style>body { margin: 0; padding: 16px }</style>
<body><script type="module" src="page.js"></script></body></html>
`;

/** Bytes gzipped: the whole page, the page without what hosts share, and what loads on demand. */
async function sizesOf(source, widget, { fromSource }) {
  const measure = async (external) => {
    const { metafile, outputFiles } = await build({
      ...common({ fromSource }),
      ...entry(source, widget, CLIENT),
      outdir: 'out',
      format: 'esm',
      splitting: true,
      entryNames: 'page',
      external,
      write: false,
    });
    const bytes = new Map(
      outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).length]),
    );
    const first = staticFiles(metafile, 'out/page.js');
    const sum = (wanted) =>
      [...bytes].reduce((total, [path, size]) => (wanted(path) ? total + size : total), 0);
    const isFirst = (path) => [...first].some((file) => path.endsWith(file));
    return {
      first: sum((path) => path.endsWith('.js') && isFirst(path)),
      later: sum((path) => path.endsWith('.js') && !isFirst(path)),
      css: sum((path) => path.endsWith('.css')),
    };
  };
  const [whole, own] = [await measure([]), await measure(PEERS)];
  return { whole: whole.first, own: own.first, later: own.later, css: own.css };
}

function staticFiles(metafile, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
    if (kind === 'import-statement') staticFiles(metafile, path, seen);
  }
  return seen;
}
