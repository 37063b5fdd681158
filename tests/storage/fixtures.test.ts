import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/shared/json';
import type { DocumentSchema } from '../../src/core/shared/schema';
import { indexedDbStorage } from '../../src/storage/indexed-db/indexed-db-storage';
import { createMemoryPlace, memoryStorage } from '../../src/storage/memory-storage';
import { judgeFixtures } from '../helpers/judge-fixtures';
import { openToy } from '../helpers/open-toy';
import { putRecord } from '../helpers/raw-database';
import { freshDatabase } from '../helpers/storage-places';
import { toyDocument, toySchema } from '../helpers/toy-model';
import indexedDb1 from './fixtures/places/indexed-db-1.json';
import text1 from './fixtures/places/text-1.json';
import text2 from './fixtures/places/text-2.json';

const modules = import.meta.glob<Record<string, unknown>>('../../src/core/**/*.schema.ts', { eager: true });
const sources = import.meta.glob<string>('../../src/core/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const saved = import.meta.glob<JsonObject>('./fixtures/plinth-*/*.json', { eager: true, import: 'default' });

const isSchema = (value: unknown): value is DocumentSchema =>
  typeof value === 'object' && value !== null && 'collections' in value && 'version' in value;
const schemas = [
  ...Object.values(modules).flatMap((module) => Object.values(module).filter(isSchema)),
  toySchema,
];

const fixturesOf = (schema: DocumentSchema) =>
  Object.entries(saved)
    .filter(([path]) => path.includes(`/${schema.name.replace('/', '-')}/`))
    .map(([, document]) => document);

describe('saved documents', () => {
  test.each(schemas.map((schema) => [schema.name, schema] as const))(
    '%s: every version opens, every migration is run',
    (_, schema) => expect(judgeFixtures(schema, fixturesOf(schema))).toEqual([]),
  );

  test('schemas are declared where this test finds them', () => {
    const declaring = Object.entries(sources).filter(([, text]) => /: DocumentSchema = \{/.test(text));
    expect(declaring.map(([path]) => path)).toEqual(Object.keys(modules));
    expect(schemas.length).toBeGreaterThan(1);
    const names = schemas.map(({ name }) => name.replace('/', '-'));
    const folders = new Set(Object.keys(saved).map((path) => path.split('/')[2]));
    expect([...folders].sort()).toEqual([...names].sort());
  });

  test('what is missing is found', () => {
    const [one, two] = fixturesOf(toySchema) as [JsonObject, JsonObject];
    expect(judgeFixtures(toySchema, [two])).toEqual([
      'plinth/toy: no saved document of version 1',
      'plinth/toy: nothing runs the migration from 1',
    ]);
    expect(judgeFixtures(toySchema, [one])).toEqual(['plinth/toy: no saved document of version 2']);
    const raised = { ...toySchema, version: 3 };
    expect(judgeFixtures(raised, [one, two]).join()).toContain('no saved document of version 3');
    expect(judgeFixtures(raised, [one, two]).join()).toContain('migrationFailed');
    const broken = {
      ...toySchema,
      migrations: { 1: (document: JsonObject) => ({ ...document, cards: { a: {} } }) },
    };
    expect(judgeFixtures(broken, [one, two])).toHaveLength(1);
    expect(judgeFixtures(toySchema, [one, { ...two, version: 3 }])).toHaveLength(2);
    expect(
      judgeFixtures({ ...toySchema, migrations: { ...toySchema.migrations, 7: (document) => document } }, [
        one,
        two,
      ]),
    ).toEqual(['plinth/toy: nothing runs the migration from 7']);
  });
});

describe('places as earlier versions left them', () => {
  const ids = Array.from({ length: 11 }, (_, index) => `c${index}`);

  test.each([
    ['the first format of texts', text1],
    ['texts with a time and a list', text2],
  ])('%s', async (_, texts) => {
    const place = createMemoryPlace();
    for (const [name, text] of Object.entries(texts)) place.texts.set(name, text);
    const toy = openToy(memoryStorage(place), toyDocument(), { compactAfter: 1 });
    expect(Object.keys(toy.cards()).sort()).toEqual([...ids].sort());
    expect(toy.status()).toEqual({ state: 'saved' });
    expect(toy.persistence.loadView()).toEqual({ page: 2 });
    for (let index = 0; index < 4; index++) toy.add(`new${index}`);
    expect(openToy(memoryStorage(place), toyDocument()).store.getSnapshot()).toEqual(toy.store.getSnapshot());
  });

  test('the first layout of IndexedDB', async () => {
    const name = freshDatabase();
    await indexedDbStorage({ name }).load('toy');
    for (const [store, records] of Object.entries(indexedDb1))
      for (const record of records) await putRecord(name, store, record);
    const toy = openToy(indexedDbStorage({ name }), toyDocument());
    await toy.persistence.ready;
    expect(Object.keys(toy.cards()).sort()).toEqual([...ids].sort());
    expect(toy.status()).toEqual({ state: 'saved' });
    expect(await toy.persistence.loadView()).toEqual({ page: 2 });
    toy.persistence.stop();
  });
});
