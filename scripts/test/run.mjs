import { spawn } from 'node:child_process';

/**
 * Runs a tool of this project and shows what it says as it says it, or keeps it back with `quiet`.
 * @param {string} tool path inside node_modules, run with this Node
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(tool, args, { quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...args], {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}
