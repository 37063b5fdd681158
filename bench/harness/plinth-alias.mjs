import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.mjs';

/** Reads `plinth/…` from the build, or from the sources where there is no build. */
export function plinthAlias({ fromSource }) {
  const at = (name) => {
    // Languages are their own entries; everything else is re-exported from `entries/`.
    const module = name.startsWith('locales/') ? name : `entries/${name}`;
    return fromSource ? join(ROOT, 'src', `${module}.ts`) : join(ROOT, 'dist', `${module}.js`);
  };
  return {
    name: 'plinth',
    setup(build) {
      build.onResolve({ filter: /^plinth(\/|$)/ }, ({ path }) => ({
        path: at(path === 'plinth' ? 'index' : path.slice('plinth/'.length)),
        sideEffects: false,
      }));
    },
  };
}

const BUILT = join(ROOT, 'dist/entries/pyramid.js');

export const hasBuild = () => existsSync(BUILT);

/** True if a source file is newer than the build, so that the figures would be yesterday's. */
export function buildIsOld() {
  const built = statSync(BUILT).mtimeMs;
  return readdirSync(join(ROOT, 'src'), { recursive: true }).some((name) => {
    const file = statSync(join(ROOT, 'src', name));
    return file.isFile() && file.mtimeMs > built;
  });
}
