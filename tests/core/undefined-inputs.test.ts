import { expect, test } from 'vitest';
import { roleOf } from '../../src/core/goal-tracker/goals.roles';
import { exportRetro } from '../../src/core/retro-board/export/export-retro';
import { importRetro } from '../../src/core/retro-board/import/import-retro';
import { createRetroDocument } from '../../src/core/retro-board/retro.create';
import { readCsv } from '../../src/core/shared/csv-read';
import { writeCsv } from '../../src/core/shared/csv-write';
import type { Instrument } from '../../src/core/trust-assessment/instrument.types';
import { validateInstrument } from '../../src/core/trust-assessment/instrument.validate';
import { summariseTeam } from '../../src/core/trust-report/summarise-team';
import { createTheme } from '../../src/theme/create-theme';

/*
 * An option that is there and `undefined` is one that is left out: a host that hands on optional values of its own need not
 * sort them first. The types allow it, also under `exactOptionalPropertyTypes`.
 */
const unsaid = <K extends string>(...keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, undefined])) as Record<K, undefined>;

const env = () => {
  let count = 0;
  return { createId: () => `id-${++count}` };
};

const small: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: 'small',
  title: 'Small',
  scale: { min: 1, max: 5 },
  items: ['a', 'b', 'c'].map((id) => ({ id, subscale: 'trust', kind: 'likert', text: id })),
};
const loose: Instrument = {
  ...small,
  ...unsaid(
    'description',
    'missing',
    'pages',
    'subscales',
    'bands',
    'calculated',
    'notApplicable',
    'comments',
  ),
  scale: { ...small.scale, ...unsaid('labels') },
  items: small.items.map((item) => ({
    ...item,
    ...unsaid('reverse', 'required', 'weight', 'scale', 'visibleIf'),
  })),
};

test('an instrument', () => {
  expect(validateInstrument(loose)).toEqual(validateInstrument(small));
  expect(validateInstrument(loose)).toMatchObject({ ok: true, warnings: [] });
});

test('a response, and options of a summary', () => {
  const answers = { a: 4, b: 3, c: 5 };
  const bare = [1, 2, 3, 4, 5].map(() => ({ answers }));
  const full = bare.map((response) => ({ ...response, ...unsaid('id', 'instrument', 'comments', 'groups') }));
  const options = unsaid('minRespondents', 'groupBy', 'previous', 'leader', 'random');
  expect(summariseTeam(loose, full, options)).toEqual(summariseTeam(small, bare));
});

test('a retro: made, written and read', () => {
  const options = unsaid('id', 'template', 'title', 'heldOn', 'hidden', 'anonymous', 'facilitators');
  const retro = createRetroDocument(env(), options);
  expect(retro).toEqual(createRetroDocument(env()));
  const words = unsaid(
    'untitled',
    'group',
    'actions',
    'kudos',
    'notes',
    'votes',
    'cards',
    'rank',
    'due',
    'dropped',
  );
  for (const format of ['json', 'csv', 'markdown'] as const) {
    const output = { words, ...unsaid('titles', 'people', 'locale', 'bom', 'delimiter') };
    expect(exportRetro(retro, format, output)).toEqual(exportRetro(retro, format));
  }
  const file = 'Column,Text\nWell,Tea\n';
  const input = unsaid('format', 'mapping', 'delimiter', 'id', 'people', 'board', 'untitled');
  expect(importRetro(file, { ...input, env: env() })).toEqual(importRetro(file, { env: env() }));
});

test('tables', () => {
  const rows = [['a', '=b', 1.5]] as const;
  expect(writeCsv(rows, unsaid('delimiter', 'decimal', 'bom', 'formulas'))).toBe(writeCsv(rows));
  expect(readCsv('a;b\n1;2', unsaid('delimiter', 'formulas'))).toEqual(readCsv('a;b\n1;2'));
});

test('a brand, and roles', () => {
  const brand = { primary: '#1f5d57', ...unsaid('name', 'secondary', 'levels', 'neutral', 'font', 'radius') };
  expect(createTheme(brand)).toEqual(createTheme({ primary: '#1f5d57' }));
  expect(roleOf('ada', unsaid('leads', 'members', 'observers', 'others'))).toBe(roleOf('ada', {}));
});
