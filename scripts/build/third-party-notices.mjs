// The licences of what a self-contained file carries, written beside it, as those licences ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {import('rollup').OutputPlugin} */
export function thirdPartyNotices(fileName) {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = [...new Set(modules.map(packageFolder).filter(Boolean))].sort();
      this.emitFile({ type: 'asset', fileName, source: folders.map(notice).join('\n\n---\n\n') });
    },
  };
}

function packageFolder(id) {
  // Ids of virtual modules start with a NUL.
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id)?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license;
  return `${name} ${version}\n\n${text}`;
}
