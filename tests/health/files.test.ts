import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanEntry, scanFileName, scanLength, scanMocks, scanUseClient } from './scan/files';
import { filesIn, findings, root, sample, sourcesIn } from './scan/source';

const src = sourcesIn('src');
const entries = sourcesIn('src/entries');

describe('file names', () => {
  it('tell the role', () => {
    const all = [...src, ...sourcesIn('tests'), ...sourcesIn('stories')];
    expect(findings(all, scanFileName)).toEqual([]);
  });

  it.each([
    'src/core/shared/orderKey.ts',
    'src/core/shared/Store.ts',
    'src/components/shared/button.tsx',
    'src/hooks/shared/Use_store.ts',
    'src/components/trustAssessment/Form.tsx',
    'stories/shared/parts.stories.tsx',
  ])('would be found: %s', (path) => {
    expect(scanFileName(sample(path, ''))).toHaveLength(1);
  });

  it.each([
    'src/core/trust-assessment/instrument.validate.ts',
    'src/components/shared/Button.tsx',
    'src/components/shared/button.css.ts',
    'src/hooks/shared/useStore.ts',
    'src/locales/pt-BR/index.ts',
  ])('would be accepted: %s', (path) => {
    expect(scanFileName(sample(path, ''))).toEqual([]);
  });
});

describe('files', () => {
  it('replace modules only where they have a graph to themselves', () => {
    const tests = sourcesIn('tests').filter(
      ({ path }) => !/^tests\/(browser|stories|deep|health)\//.test(path),
    );
    expect(findings(tests, scanMocks)).toEqual([]);
    const text = "vi.mock('./a', () => ({}));";
    expect(scanMocks(sample('tests/components/a.test.ts', text))).toHaveLength(1);
    expect(scanMocks(sample('tests/components/a.mocked.test.ts', text))).toEqual([]);
  });

  it('are one thing each', () => {
    expect(findings(src, scanLength)).toEqual([]);
    expect(scanLength(sample('src/core/shared/a.ts', 'x\n'.repeat(251)))).toHaveLength(1);
  });

  it("say 'use client' where React runs and nowhere else", () => {
    expect(findings(src, scanUseClient)).toEqual([]);
  });

  it.each([
    ['src/hooks/shared/useA.ts', "import { useState } from 'react';"],
    ['src/components/shared/A.tsx', 'export const a = 1;'],
    ['src/core/shared/a.ts', "'use client';"],
    ['src/theme/a.ts', "'use client';"],
  ])('would be found in %s: %s', (path, text) => {
    expect(scanUseClient(sample(path, text))).toHaveLength(1);
  });
});

/** DESIGN's list, and what an entry must not be missing from once it exists. */
const ENTRIES = [
  'index',
  'pyramid',
  'trust-assessment',
  'trust-report',
  'goal-tracker',
  'retro-board',
  'instruments',
  'workspace',
  'hooks',
  'core',
  'theme',
  'storage',
  'collab',
  'elements',
  'elements-jsx',
  'testing',
];

describe('entries', () => {
  it('are on the list', () => {
    const names = filesIn('src/entries').map((path) => basename(path).replace(/\.ts$/, ''));
    expect(names.filter((name) => !ENTRIES.includes(name))).toEqual([]);
  });

  it('only re-export', () => {
    expect(findings(entries, scanEntry)).toEqual([]);
    expect(scanEntry(sample('src/entries/a.ts', "import '../core/x'; export const a = 1;"))).toHaveLength(1);
  });
});

describe('tests', () => {
  /** What the projects include, as it stands in their file: a brace lists names, `**` is any folder or none. */
  const included = [
    ...readFileSync(join(root, 'vitest.config.ts'), 'utf8').matchAll(/'(tests\/\S+\.test\.\S+)'/g),
  ].map(
    ([, glob]) =>
      new RegExp(
        `^${glob!.replace(/[.]|\*\*\/|[*{},]/g, (found) => ({ '.': '\\.', '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|' })[found]!)}$`,
      ),
  );
  const runs = (path: string) => included.some((glob) => glob.test(path));

  it('belong to a project each, or nobody would run them', () => {
    const files = filesIn('tests').filter((path) => /\.test\.tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((path) => !runs(path))).toEqual([]);
    expect(runs('tests/elsewhere/a.test.ts')).toBe(false);
  });
});
