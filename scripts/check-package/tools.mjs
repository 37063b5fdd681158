// Two outside opinions: publint on the manifest and the files, attw on how TypeScript resolves every entry.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** @param {import('./context.mjs').Context} context */
export async function checkPublint({ tarball }) {
  const file = readFileSync(tarball);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes } });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/** @param {import('./context.mjs').Context} context */
export function checkTypes({ root, tarball }) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [attw, tarball, '--format', 'json', '--no-definitely-typed'];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const problems = Object.values(JSON.parse(run.stdout).problems ?? {}).flat();
  const lines = problems.map((problem) => {
    const { kind, entrypoint, resolutionKind, fileName } = problem;
    return [kind, entrypoint ?? fileName, resolutionKind].filter(Boolean).join(' ');
  });
  return run.status === 0 || lines.length > 0 ? lines : [`attw ended with ${run.status}: ${run.stderr}`];
}
