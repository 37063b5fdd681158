import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicModules } from '../../scripts/build/public-modules.mjs';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const listed = JSON.parse(readFileSync('scripts/exports.json', 'utf8')) as Readonly<Record<string, unknown>>;
const modules = publicModules();

describe('what hosts may import', () => {
  it('is every entry and every public language file, and nothing else', () => {
    const subpaths = [...modules.map(({ subpath }) => subpath), './package.json'].sort();
    expect(Object.keys(manifest.exports).sort()).toEqual(subpaths);
    expect(Object.keys(listed).sort()).toEqual(subpaths.filter((subpath) => subpath !== './package.json'));
  });

  it.each(modules)('$subpath has types for both kinds of import', ({ subpath, name }) => {
    expect(manifest.exports[subpath]).toEqual({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
  });
});

describe('the README', () => {
  const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, path]) => path,
  );

  it.each([...new Set(links)])('links to a file that is there: %s', (path) => {
    expect(existsSync(path ?? '')).toBe(true);
  });
});
