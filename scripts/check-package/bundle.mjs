// What a host's bundler makes of one import.
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

const OUTSIDE = ['react', 'react-dom', 'styled-components', 'yjs'].flatMap((name) => [name, `${name}/*`]);

/**
 * @typedef {object} Bundle
 * @property {number} gzip bytes of what loads at once, minified and compressed
 * @property {number} minified
 * @property {string[]} inputs source files with at least one byte in what loads at once
 * @property {string[]} outside packages left to the host
 * @property {{ name: string, gzip: number }[]} later what loads on demand
 */

/**
 * @param {string} root
 * @param {string} code such as `export * from './dist/entries/index.js'`
 * @returns {Promise<Bundle>}
 */
export async function bundle(root, code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'probe.js' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    outdir: 'out',
    entryNames: 'probe',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    external: OUTSIDE,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const contents = new Map(
    outputFiles.map((file) => [file.path.slice(root.length + 1).replaceAll('\\', '/'), file.contents]),
  );
  const first = reachable(metafile.outputs, 'out/probe.js');
  const bytes = (paths) => Buffer.concat(paths.map((path) => contents.get(path)));
  return {
    gzip: gzipSync(bytes([...first]), { level: 9 }).length,
    minified: bytes([...first]).length,
    inputs: [...new Set([...first].flatMap((path) => used(metafile.outputs[path])))].sort(),
    outside: [...new Set([...first].flatMap((path) => outsideOf(metafile.outputs[path])))].sort(),
    later: Object.keys(metafile.outputs)
      .filter((path) => !first.has(path))
      .map((path) => ({
        name: chunkName(metafile.outputs[path]),
        gzip: gzipSync(contents.get(path), { level: 9 }).length,
      })),
  };
}

function reachable(outputs, start, seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { path, kind, external } of outputs[start].imports) {
    if (!external && kind === 'import-statement') reachable(outputs, path, seen);
  }
  return seen;
}

const used = (output) =>
  Object.entries(output.inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== 'probe.js')
    .map(([path]) => path);

const outsideOf = (output) => output.imports.filter(({ external }) => external).map(({ path }) => path);

/** The file that was asked for, else the largest one in a chunk that several share. */
function chunkName({ entryPoint, inputs }) {
  const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  return entryPoint ?? `shared: ${largest?.[0] ?? 'nothing'}`;
}
