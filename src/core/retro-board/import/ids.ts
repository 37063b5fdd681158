import type { Env } from '../../shared/command';
import { isId } from '../../shared/checks';

/** Longest id taken over from a file, so that there is room for `~2`. */
const LONGEST = 100;

export type MakeId = (name: string, source?: string) => string;

/**
 * Makes ids that differ. With `env` they are new; without, the file's own where it can be one, else the name with a
 * number. An id that is taken gets `~2`, `~3` …, so that the same file gives the same ids.
 */
export function createIds(env: Pick<Env, 'createId'> | undefined): MakeId {
  const taken = new Set<string>();
  const tries = new Map<string, number>();
  const counts = new Map<string, number>();
  function free(stem: string): string {
    let id = stem;
    let n = tries.get(stem) ?? 1;
    while (taken.has(id)) id = `${stem}~${++n}`;
    tries.set(stem, n);
    taken.add(id);
    return id;
  }
  return (name, source = '') => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (env) return free(env.createId());
    return free(isId(source) && source.length <= LONGEST ? source : `${name}-${count}`);
  };
}
