import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en';
import { partsIn } from '../../scripts/elements/parts.mjs';
import { sourcesIn } from './scan/source';

/** What stories/theming/Stable.mdx promises to keep, one name a line. Changed knowingly: `npx vitest --project node run tests/health/stable.test.ts -u`. */
const FILE = 'tests/health/stable-names.txt';

const sources = [...sourcesIn('src/components'), ...sourcesIn('src/hooks'), ...sourcesIn('src/theme')];
const all = (pattern: RegExp, print = (name: string) => name) =>
  sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => print(name)));

const tokens = [
  ...readFileSync('src/theme/generated/token-names.ts', 'utf8').matchAll(/'(--plinth-[a-z0-9-]+)'/g),
].map(([, name = '']) => name);
const parts = partsIn(sources);
const attributes = [...all(/[\s{](data-[a-z-]+)=[{"]/g), ...all(/'(data-[a-z-]+)':/g)];

/** `pyramid.scale`: the group of the catalogue and the key in it. */
const messages = Object.entries(en as unknown as Record<string, unknown>).flatMap(([group, texts]) =>
  typeof texts === 'object' && texts !== null ? Object.keys(texts).map((key) => `${group}.${key}`) : [],
);

const section = (title: string, names: readonly string[]) =>
  [`# ${title}`, ...[...new Set(names)].sort(), ''].join('\n');

describe('what hosts rely on', () => {
  const now = [
    section('Tokens', [...tokens, '--plinth-font-family']),
    section('Parts', parts),
    section('Data attributes', attributes),
    section('Messages', messages),
  ].join('\n');

  it('is found at all', () => {
    for (const name of ['--plinth-accent-solid', 'pyramid-root', 'retro-card', 'data-plinth-theme'])
      expect(now.split('\n')).toContain(name);
    // Put together from a prefix and what a component is handed, directly or through another.
    for (const name of ['report-findings', 'report-spread', 'pyramid-edge', 'workspace-to-do', 'retro-wide'])
      expect(parts).toContain(name);
    expect(messages.length).toBeGreaterThan(100);
  });

  it('loses no name: that is a new major version', () => {
    const before = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
    const names = new Set(now.split('\n'));
    expect(before.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is written down', async () => {
    await expect(now).toMatchFileSnapshot('./stable-names.txt');
  });
});
