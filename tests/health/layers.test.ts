import { describe, expect, it } from 'vitest';
import { scanLayers, scanStyledImport, scanWidgets } from './scan/layers';
import { findings, sample, sourcesIn } from './scan/source';

const src = sourcesIn('src');

it('reads the source', () => {
  expect(src.length).toBeGreaterThan(20);
});

describe('layers', () => {
  it('import only what is below them', () => {
    expect(findings(src, scanLayers)).toEqual([]);
  });

  it.each([
    ['src/core/shared/a.ts', "import { useState } from 'react';"],
    ['src/core/shared/a.ts', "import type { X } from '../../hooks/shared/x';"],
    ['src/hooks/shared/a.ts', "import { styled } from 'styled-components';"],
    ['src/hooks/shared/a.ts', "import { x } from '../../components/shared/x';"],
    ['src/theme/a.ts', "import { memo } from 'react';"],
    ['src/storage/a.ts', "import { x } from '../hooks/shared/x';"],
    ['src/testing/a.ts', "import { test } from 'vitest';"],
    ['src/storage/a.ts', "import { x } from '../testing/x';"],
    ['src/collab/a.ts', "import { x } from '../hooks/shared/x';"],
    ['src/collab/a.ts', "import { x } from 'y-protocols/awareness';"],
    ['src/core/shared/a.ts', "import { Doc } from 'yjs';"],
    ['src/storage/a.ts', "import { Doc } from 'yjs';"],
    ['src/storage/a.ts', "import { x } from '../collab/x';"],
    ['src/components/shared/a.ts', "export { x } from '../../entries/index';"],
    ['src/components/shared/a.ts', "const x = import('../../../tests/x');"],
    ['src/helpers/a.ts', ''],
  ])('would find %s: %s', (path, text) => {
    expect(scanLayers(sample(path, text))).toHaveLength(1);
  });
});

describe('widgets', () => {
  it('never import each other', () => {
    expect(findings(src, scanWidgets)).toEqual([]);
  });

  it.each([
    ['src/components/pyramid/A.tsx', "import { x } from '../trust-assessment/X';"],
    ['src/hooks/trust-assessment/a.ts', "import { x } from '../../core/pyramid/x';"],
    ['src/core/shared/a.ts', "import type { X } from '../pyramid/x';"],
    ['src/hooks/retro-board/a.ts', "import { x } from '../../core/team/x';"],
    ['src/components/shared/A.tsx', "import { x } from '../workspace/x';"],
  ])('would find %s: %s', (path, text) => {
    expect(scanWidgets(sample(path, text))).toHaveLength(1);
  });
});

describe('styled-components', () => {
  it('is imported by name', () => {
    expect(findings(src, scanStyledImport)).toEqual([]);
  });

  it.each([
    "import styled from 'styled-components';",
    "import * as s from 'styled-components';",
    "import { createGlobalStyle } from 'styled-components';",
  ])('would find %s', (text) => {
    expect(scanStyledImport(sample('src/components/shared/A.tsx', text))).toHaveLength(1);
  });
});
