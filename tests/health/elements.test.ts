import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestOf } from '../../scripts/elements/manifest.mjs';
import { ALL_ELEMENTS } from '../../src/embed/elements/all-elements';
import { COMMON_PROPERTIES } from '../../src/embed/elements/common-properties';

interface Manifest {
  readonly modules: readonly [{ readonly declarations: readonly Declaration[] }];
}
interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
}
const written = JSON.parse(
  readFileSync('src/embed/elements/generated/custom-elements.json', 'utf8'),
) as Manifest;

it('has an up-to-date custom-elements.json (npm run build:elements)', () => {
  expect(written).toEqual(JSON.parse(manifestOf(process.cwd(), ALL_ELEMENTS, COMMON_PROPERTIES)));
});

it.each(written.modules[0].declarations)('tells all about $tagName', (element) => {
  expect(element.description).not.toBe('');
  expect(element.attributes.length).toBeGreaterThan(8);
  expect(element.events.map(({ name }) => name)).toContain('plinth-problem');
  expect(element.cssParts.length).toBeGreaterThan(3);
});

it('has no two properties under one attribute', () => {
  for (const { properties } of ALL_ELEMENTS) {
    const names = Object.values({ ...COMMON_PROPERTIES, ...properties }).flatMap(
      (one) => one.attribute ?? [],
    );
    expect(new Set(names).size).toBe(names.length);
  }
});
