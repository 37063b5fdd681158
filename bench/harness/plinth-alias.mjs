import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.mjs';

/** Reads `plinth/…` from the build, or from the sources where there is no build. */
export function plinthAlias({ fromSource }) {
  const at = (name) =>
    fromSource ? join(ROOT, 'src/entries', `${name}.ts`) : join(ROOT, 'dist', `${name}.js`);
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

export const hasBuild = () => existsSync(join(ROOT, 'dist/pyramid.js'));

/** True if a source file is newer than the build, so that the figures would be yesterday's. */
export function buildIsOld() {
  const built = statSync(join(ROOT, 'dist/pyramid.js')).mtimeMs;
  return readdirSync(join(ROOT, 'src'), { recursive: true }).some((name) => {
    const file = statSync(join(ROOT, 'src', name));
    return file.isFile() && file.mtimeMs > built;
  });
}
