import { rm } from 'node:fs/promises';

/** Empties the output folder once, when the first build of a run starts. */
export function clean(folder) {
  let done = false;
  return {
    name: 'clean',
    async buildStart() {
      if (!done) await rm(folder, { recursive: true, force: true });
      done = true;
    },
  };
}
