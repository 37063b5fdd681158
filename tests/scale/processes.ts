// Servers as processes of their own, so that they can be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

export interface ServerProcess {
  /** `ws://127.0.0.1:…`, or `host:port` of a Redis. */
  readonly url: string;
  /** At once and without a goodbye, as a machine dies. Resolves when it is gone. */
  kill(): Promise<void>;
}

export interface CollabOptions {
  readonly folder: string;
  /** @default a free one */
  readonly port?: number;
  readonly redis?: string;
}

/** What `npm run collab` starts. */
export async function startCollabProcess({ folder, port = 0, redis }: CollabOptions): Promise<ServerProcess> {
  const script = new URL('../../scripts/collab.mjs', import.meta.url).pathname;
  const args = [script, '--port', String(port), '--folder', folder, ...(redis ? ['--redis', redis] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = await firstMatch(child, /Shared documents at (ws:\/\/\S+?),/);
  return { url: said, kill: () => kill(child) };
}

/** A Redis that keeps nothing on the disk and that nothing but this machine reaches. */
export async function startRedisProcess(
  command: string,
  folder: string,
  port?: number,
): Promise<ServerProcess> {
  const at = port ?? (await freePort());
  const args = ['--port', String(at), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly'];
  const child = spawn(command, [...args, 'no'], { stdio: ['ignore', 'pipe', 'pipe'] });
  await firstMatch(child, /(Ready to accept connections)/);
  return { url: `127.0.0.1:${at}`, kill: () => kill(child) };
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

/** Waits until the process says something. Fails with all it said when it ends before. */
function firstMatch(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const match = pattern.exec(said);
      if (match) resolve(match[1]!);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`ended: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
