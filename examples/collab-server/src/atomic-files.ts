// Keeps each document in one file. A file is there as a whole or not at all: what is new is written beside it, forced to
// the disk, and then takes its name.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface AtomicFiles {
  /** `null`: nothing is stored under this name. */
  fetch(name: string): Promise<Uint8Array | null>;
  /** Resolves once it is on the disk. Calls for one name are done one after the other. */
  store(name: string, state: Uint8Array): Promise<void>;
  /** Resolves once everything is on the disk, or has failed. */
  settled(): Promise<unknown>;
}

export function atomicFiles(folder: string): AtomicFiles {
  const queues = new Map<string, Promise<void>>();

  async function write(path: string, state: Uint8Array): Promise<void> {
    await mkdir(folder, { recursive: true });
    const fresh = `${path}.${randomUUID()}.new`;
    try {
      const file = await open(fresh, 'wx', 0o600);
      try {
        await file.writeFile(state);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(fresh, path);
      await syncFolder(folder);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }

  return {
    async fetch(name) {
      try {
        return await readFile(pathOf(folder, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    store(name, state) {
      const path = pathOf(folder, name);
      const before = queues.get(path) ?? Promise.resolve();
      const next = before.catch(() => undefined).then(() => write(path, state));
      queues.set(path, next);
      return next;
    },
    settled: () => Promise.allSettled(queues.values()),
  };
}

/** Names come from the network: none of them may reach out of the folder, or be too long for a file system. */
function pathOf(folder: string, name: string): string {
  const readable = name.replaceAll(/[^\w-]/g, '_').slice(0, 40);
  const exact = createHash('sha256').update(name).digest('hex').slice(0, 24);
  return join(folder, `${readable}-${exact}.yjs`);
}

/** A new name is safe once its folder is on the disk too. Some systems cannot do that with folders. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is on the disk.
  }
}
