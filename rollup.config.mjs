// One run: modules for bundlers and Node (ESM and CJS), their types, and one file for a script tag.
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { clean } from './scripts/build/clean.mjs';
import { leaveOut } from './scripts/build/leave-out.mjs';
import { emitFiles } from './scripts/build/emit-files.mjs';
import { failOnWarnings } from './scripts/build/log.mjs';
import { minifyCss } from './scripts/build/minify-css.mjs';
import { publicModules } from './scripts/build/public-modules.mjs';
import { replaceModule } from './scripts/build/replace-module.mjs';
import { thirdPartyNotices } from './scripts/build/third-party-notices.mjs';
import { useClient } from './scripts/build/use-client.mjs';
import { withoutMaps } from './scripts/build/without-maps.mjs';

const { dependencies = {}, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const outside = Object.keys({ ...dependencies, ...peerDependencies });
const external = (id) => outside.some((name) => id === name || id.startsWith(`${name}/`));

const input = Object.fromEntries(publicModules().map(({ name, source }) => [name, source]));
const client = useClient();
const compile = (options) => [
  esbuild({ target: 'es2022', charset: 'utf8', jsx: 'automatic', tsconfig: false, ...options }),
  minifyCss(),
];
const resolve = (options) => nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'], ...options });

const MANIFEST = { 'custom-elements.json': 'src/embed/elements/generated/custom-elements.json' };

const modules = {
  input,
  external,
  // No module does anything when imported; without this, imports through a barrel leave bare ones behind.
  treeshake: { moduleSideEffects: false },
  onLog: failOnWarnings,
  plugins: [clean('dist'), client.plugin, resolve(), compile(), emitFiles(MANIFEST)],
  output: [
    { format: 'es', extension: '.js' },
    { format: 'cjs', extension: '.cjs' },
  ].map(({ format, extension }) => ({
    format,
    dir: 'dist',
    entryFileNames: `[name]${extension}`,
    preserveModules: true,
    preserveModulesRoot: 'src',
    exports: 'named',
    interop: 'auto',
    banner: client.banner,
    sourcemap: true,
    // The sources are in the maps of the ES modules; twice they would be a quarter of the package.
    sourcemapExcludeSources: format === 'cjs',
    plugins: [withoutMaps(/^locales\/|\.css\.c?js$/)],
  })),
};

const types = {
  input,
  external,
  onLog: failOnWarnings,
  plugins: [dts()],
  output: ['.d.ts', '.d.cts'].map((extension) => ({
    format: 'es',
    dir: 'dist',
    entryFileNames: `[name]${extension}`,
    chunkFileNames: `types/[name]-[hash]${extension}`,
  })),
};

// Rules go into the sheet of styled-components as they are (`useSheet`); its compiler has nothing to do in this file.
const COMPILER = {
  stylis: ['RULESET', 'compile', 'middleware', 'prefixer', 'serialize', 'stringify', 'rulesheet'],
  '@emotion/is-prop-valid': ['default'],
};

// What is minified with React inside is mapped to files, lines and names, for the stack of an error; not to be read.
const lineMap = { sourcemap: true, sourcemapExcludeSources: true };

// A page that loads a script has no `process`, of which styled-components and React would ask.
const inPage = () =>
  replace({
    preventAssignment: true,
    values: { 'process.env.NODE_ENV': '"production"', 'typeof process': '"undefined"' },
  });

// `unsafe_methods` writes `{ m: function () {} }` as `{ m() {} }` and `unsafe_arrows` other functions without a name or `this` as
// arrows, which `new` could not call: nothing in these files does.
const minify = () =>
  terser({
    ecma: 2020,
    compress: { passes: 3, unsafe_methods: true, unsafe_arrows: true },
    format: { comments: /^!/ },
  });

const standalone = {
  input: 'src/embed/standalone.ts',
  onLog: failOnWarnings,
  plugins: [
    replaceModule('src/locales/load.ts', 'src/embed/english-texts.ts'),
    replaceModule('src/hooks/trust-assessment/conditions.ts', 'src/embed/without-conditions.ts'),
    replaceModule('src/core/trust-assessment/asked-response.ts', 'src/embed/without-conditions.ts'),
    replaceModule('src/components/shared/late/AdoptedStyles.tsx', 'src/embed/without-adoption.ts'),
    replaceModule('src/storage/document-versions.ts', 'src/embed/without-versions.ts'),
    replaceModule('src/storage/list-versions.ts', 'src/embed/without-versions.ts'),
    replaceModule('src/locales/en/rejected.messages.ts', 'src/embed/without-refusals.ts'),
    replaceModule('src/locales/en/people.messages.ts', 'src/embed/without-refusals.ts'),
    leaveOut(COMPILER),
    resolve({ browser: true }),
    commonjs(),
    inPage(),
    compile(),
  ],
  output: {
    format: 'iife',
    file: 'dist/standalone/plinth.js',
    name: 'Plinth',
    banner: `/*! Plinth ${version}, MIT, see plinth.js.LICENSE.txt */`,
    inlineDynamicImports: true,
    freeze: false,
    ...lineMap,
    // Twice: what the first run inlines and renames lets the second find more.
    plugins: [minify(), minify(), thirdPartyNotices('plinth.js.LICENSE.txt')],
  },
};

const self = (input) => ({
  input,
  onLog: failOnWarnings,
  plugins: [leaveOut(COMPILER), resolve({ browser: true }), commonjs(), inPage(), compile()],
});

// The elements with React inside, in modules that fetch each other, and a classic script that fetches the first.
const elements = {
  ...self('src/embed/elements/standalone-elements.ts'),
  output: {
    format: 'es',
    dir: 'dist/standalone/elements',
    entryFileNames: 'elements.js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    ...lineMap,
    plugins: [minify(), thirdPartyNotices('elements.js.LICENSE.txt')],
  },
};
const classic = (input, file) => ({
  ...self(input),
  output: { format: 'iife', file, ...lineMap, plugins: [minify()] },
});
const loader = classic('src/embed/elements/loader.ts', 'dist/standalone/elements-loader.js');
const frame = classic('src/embed/frame/frame-main.ts', 'dist/standalone/embed.js');
frame.plugins.push(
  emitFiles({ 'embed.html': 'src/embed/frame/embed.html', 'embed.css': 'src/embed/frame/embed.css' }),
);

export default [modules, types, standalone, elements, loader, frame];
