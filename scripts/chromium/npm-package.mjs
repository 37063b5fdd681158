// The browser that comes with `npm ci`: @sparticuz/chromium carries it compressed. Its own code unpacks to a shared
// temporary folder, which races; we unpack to our own cache, once, by an atomic rename.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns {string | undefined} the package's folder */
function packageFolder() {
  const folder = join(root, 'node_modules/@sparticuz/chromium');
  return existsSync(join(folder, 'bin/chromium.br')) ? folder : undefined;
}

/** Names the fonts that came with the browser and no others: the same letters on every machine. */
function fontsConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <match target="pattern"><edit name="family" mode="append"><string>Open Sans</string></edit></match>
</fontconfig>
`;
}

async function unpack(source, folder) {
  const require = createRequire(join(source, 'build/index.js'));
  const { extract } = require('tar-fs');
  const open = (name) => createReadStream(join(source, 'bin', name));
  mkdirSync(folder, { recursive: true });
  await Promise.all([
    pipeline(open('chromium.br'), createBrotliDecompress(), createWriteStream(join(folder, 'chromium'))),
    pipeline(open('fonts.tar.br'), createBrotliDecompress(), extract(folder)),
    pipeline(open('al2023.tar.br'), createBrotliDecompress(), extract(folder)),
    pipeline(open('swiftshader.tar.br'), createBrotliDecompress(), extract(folder)),
  ]);
  chmodSync(join(folder, 'chromium'), 0o755);
}

/** The package's own NSS libraries stand in only where the system lacks them: mixed versions do not load. */
function lacksLibraries(executablePath) {
  const ldd = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return ldd.status !== 0 || ldd.stdout.includes('not found');
}

/** Linux on x64 only; undefined elsewhere, or if the package is absent. */
export async function unpackNpmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const source = packageFolder();
  if (!source) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache/chromium', version);
  const executablePath = join(folder, 'chromium');
  const provenMark = join(folder, 'started-once');

  if (!existsSync(executablePath)) {
    const part = `${folder}.part-${process.pid}`;
    try {
      await unpack(source, part);
      renameSync(part, folder);
    } catch (error) {
      // Another process was first, or the disk is full; the first is fine.
      if (!existsSync(executablePath))
        console.warn(`Could not unpack the npm-carried Chromium: ${error.message}`);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
    if (!existsSync(executablePath)) return undefined;
  }

  const fontsFile = join(folder, 'fonts.conf');
  const config = fontsConfig(folder);
  if (!existsSync(fontsFile) || readFileSync(fontsFile, 'utf8') !== config) writeFileSync(fontsFile, config);
  const env = { FONTCONFIG_FILE: fontsFile };
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  // What proved itself with these libraries need not start again only to be asked for its version.
  const proof = JSON.stringify(env);
  const proven = existsSync(provenMark) && readFileSync(provenMark, 'utf8') === proof;
  return { executablePath, env, proven, markProven: () => writeFileSync(provenMark, proof) };
}
