import { describe, expect, test } from 'vitest';
import { languages } from './catalogues';

const sources = import.meta.glob<string>('../../src/core/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const codes = new Set(
  Object.values(sources).flatMap((text) =>
    [...text.matchAll(/\breject\(\s*'(\w+)'/g)].map(([, code]) => code!),
  ),
);

describe('why a command was refused', () => {
  test('is found in the rules', () => {
    expect([...codes]).toContain('unknownCommand');
    expect(codes.size).toBeGreaterThan(5);
  });

  test.each(languages.map((language) => [language.catalogue.locale, language] as const))(
    'is said in %s, whatever it is',
    (_, { catalogue }) => {
      expect([...codes].filter((code) => !(`rejected.${code}` in catalogue.shared))).toEqual([]);
    },
  );
});
