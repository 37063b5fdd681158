import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { validateInstrument } from '../../../src/core/trust-assessment/instrument.validate';
import { askedPages } from '../../../src/core/trust-assessment/asked-pages';
import { pagesOf } from '../../../src/core/trust-assessment/pages';
import { scoreResponse } from '../../../src/core/trust-assessment/score';
import { exportSurveyJs } from '../../../src/core/trust-assessment/surveyjs/export';
import { importSurveyJs } from '../../../src/core/trust-assessment/surveyjs/import';
import { visibilityOf } from '../../../src/core/trust-assessment/visibility';
import { sample } from './surveyjs.sample';

const { instrument, unsupported } = importSurveyJs(sample);
const item = (id: string) => instrument.items.find((one) => one.id === id);

/** One question alone. */
const one = (question: object) => importSurveyJs({ elements: [{ name: 'q', ...question }] });
/** The scale of one question, wherever it stands. */
const scaleIn = (question: object) => {
  const { instrument: made } = one(question);
  const [first] = made.items;
  return first && { ...made.scale, ...first.scale };
};
const whys = (question: object) => one(question).unsupported.map(({ path, why }) => `${path} ${why}`);

describe('importSurveyJs', () => {
  it('makes a valid instrument', () => {
    expect(validateInstrument(instrument)).toMatchObject({ ok: true, warnings: [] });
    expect(instrument.title).toEqual({ en: 'How we work', de: 'Wie wir arbeiten', ar: 'كيف نعمل' });
    expect(instrument.description).toBe('For the team');
    expect(instrument.pages).toEqual([
      {
        id: 'trust',
        title: { en: 'Trust', de: 'Vertrauen' },
        intro: 'Think of last month',
        items: ['m.title', 'm.help', 'm.my_slips', 'mood', 'met'],
      },
      { id: 'more', items: ['box.title', 'share', 'who', 'why', 'end', 'q11'] },
    ]);
    expect(instrument.subscales).toEqual([
      { id: 'm' },
      { id: 'trust', title: { en: 'Trust', de: 'Vertrauen' } },
      { id: 'more' },
    ]);
  });

  it('brings items over with their texts in every language and their scales', () => {
    expect(instrument.scale).toEqual({
      min: 1,
      max: 3,
      labels: { '1': { en: 'Never', de: 'Nie' }, '2': 'Sometimes', '3': 'Always' },
    });
    expect(item('m.help')).toEqual({
      id: 'm.help',
      subscale: 'm',
      kind: 'likert',
      required: true,
      text: { en: 'I ask for help', de: 'Ich bitte um Hilfe' },
    });
    expect(item('m.title')).toMatchObject({ kind: 'note', text: { en: 'How often?', de: 'Wie oft?' } });
    expect(item('mood')).toMatchObject({
      subscale: 'trust',
      text: 'mood',
      scale: { min: 1, max: 7, labels: { '1': 'Low', '7': { en: 'High', de: 'Hoch' } } },
    });
    expect(item('met')).toMatchObject({
      required: true,
      scale: { min: 0, max: 1, labels: { '0': 'No', '1': 'Yes' }, values: { '0': 'n', '1': 'y' } },
    });
    expect(item('share')).toMatchObject({ scale: { min: 0, max: 100, step: 10, labels: { '0': 'None' } } });
    expect(item('who')).toMatchObject({
      scale: { min: 1, max: 2, labels: { '1': 'lead', '2': 'all' }, values: { '1': 'lead', '2': 'all' } },
    });
    expect(item('why')).toMatchObject({ kind: 'text', text: 'Why?' });
    expect(item('end')).toMatchObject({ kind: 'note', text: 'Thank you & bye' });
  });

  it('joins the conditions of pages, panels and questions, over the new ids', () => {
    expect(item('end')?.visibleIf).toBe("{met} = 'y'");
    expect(item('who')?.visibleIf).toBe("({met} = 'y') and ({m.my_slips} > 1) and ({share} notempty)");
    expect(instrument.calculated).toEqual([
      { id: 'double', expression: '{mood} * 2' },
      { id: 'total', expression: '{m.help} + {m.my_slips}' },
      { id: 'left', expression: '8 - {mood}' },
    ]);
  });

  it('lists all that did not come over, and nothing else', () => {
    expect(
      unsupported.map(({ path, type, why, detail }) => [path, type, why, detail].filter(Boolean).join(' ')),
    ).toEqual([
      'pages[0].elements[0].rowsOrder matrix property',
      'pages[0].elements[1].rateDisplayMode rating property',
      'pages[1].questions[0].elements[1].choices radiogroup assumedOrder',
      'pages[1].questions[1].html html formatting',
      'pages[1].questions[2].title text piping',
      'pages[1].questions[2].inputType text property email',
      'pages[1].questions[3] ranking elementType',
      'showProgressBar survey property',
      'pages[0].elements[0] matrix renamed m.my slips > m.my_slips',
      'pages[1].questions[2] text renamed Ваше имя > q11',
      'calculatedValues[2].expression calculatedValue unknownFunction today',
      'calculatedValues[3].expression calculatedValue expression 1 +',
    ]);
  });

  it('asks and scores what came over', () => {
    const asked = (answers: Readonly<Record<string, number>>) =>
      askedPages(pagesOf(instrument), visibilityOf(instrument, answers)).map((page) =>
        page.sections.flatMap(({ items }) => items.map(({ id }) => id)),
      );
    const first = ['m.title', 'm.help', 'm.my_slips', 'mood', 'met'];
    expect(asked({})).toEqual([first]);
    expect(asked({ met: 1 })).toEqual([first, ['end', 'q11']]);
    expect(asked({ met: 1, 'm.my_slips': 2 })).toEqual([first, ['box.title', 'share', 'why', 'end', 'q11']]);
    expect(asked({ met: 1, 'm.my_slips': 2, share: 0 })[1]).toContain('who');
    const answers = { 'm.help': 3, 'm.my_slips': 2, mood: 7, met: 1, share: 50 };
    const { subscales, calculated } = scoreResponse(instrument, answers);
    // 50 of 100 is the middle of 1 to 3; seven of seven is its top, and so is yes.
    expect(subscales['more']).toMatchObject({ mean: 2, answered: 1, total: 2 });
    expect(subscales['trust']).toMatchObject({ mean: 3, percent: 1 });
    expect(calculated).toEqual({ double: 14, total: 5, left: 1 });
    // Hidden: neither answered nor missing. Not answered: not 0.
    const hidden = scoreResponse(instrument, { ...answers, met: 0 });
    expect(hidden.subscales['more']).toBeUndefined();
    expect(scoreResponse(instrument, { 'm.help': 3 }).calculated).toEqual({
      double: null,
      total: null,
      left: null,
    });
  });
});

describe('kinds and aliases', () => {
  test.each([
    ['rateCount', { type: 'rating', rateCount: 3 }, { min: 1, max: 3 }],
    ['rateCount from rateMin', { type: 'rating', rateCount: 4, rateMin: 2 }, { min: 2, max: 5 }],
    ['ends beat the count', { type: 'rating', rateCount: 4, rateMin: 1, rateMax: 6 }, { min: 1, max: 6 }],
    ['a step', { type: 'rating', rateMin: 0, rateMax: 8, rateStep: 2 }, { min: 0, max: 8, step: 2 }],
    ['values beat the count', { type: 'rating', rateCount: 9, rateValues: [1, 2] }, { min: 1, max: 2 }],
    [
      'autoGenerate beats values',
      { type: 'rating', rateValues: [1, 2], autoGenerate: true },
      { min: 1, max: 5 },
    ],
    ['ends the wrong way round', { type: 'rating', rateMin: 5, rateMax: 1 }, { min: 1, max: 5 }],
    ['no values', { type: 'rating', rateValues: [] }, { min: 1, max: 5 }],
    [
      'halves',
      { type: 'rating', rateMax: 2, rateStep: 0.5 },
      { min: 1, max: 3, values: { '1': 1, '2': 1.5, '3': 2 } },
    ],
    [
      'numbers as text',
      { type: 'radiogroup', choices: ['3', '1', '2'] },
      { min: 1, max: 3, values: { '1': '1', '2': '2', '3': '3' } },
    ],
    [
      'numbers out of order',
      { type: 'dropdown', choices: [4, 0.5, 1.5] },
      { min: 1, max: 3, values: { '1': 0.5, '2': 1.5, '3': 4 } },
    ],
    [
      'large numbers',
      { type: 'radiogroup', choices: [100, 200] },
      { min: 1, max: 2, values: { '1': 100, '2': 200 } },
    ],
    ['zero is a value', { type: 'radiogroup', choices: [0, 1] }, { min: 0, max: 1 }],
    [
      'a slider of a thousand',
      { type: 'slider', max: 1000 },
      { min: 1, max: 11, values: expect.objectContaining({ '11': 1000 }) as unknown },
    ],
    ['a prime number of steps', { type: 'slider', min: 0, max: 13 }, { min: 0, max: 13, step: 13 }],
  ])('%s', (_, question, scale) => {
    expect(scaleIn(question)).toMatchObject(scale);
    expect(validateInstrument(one(question).instrument).ok).toBe(true);
  });

  test.each([
    [
      'one choice',
      { type: 'radiogroup', choices: ['x'] },
      ['elements[0].choices tooFewChoices', '$ nothingToScore'],
    ],
    [
      'twelve choices',
      { type: 'radiogroup', choices: [...'abcdefghijkl'] },
      ['elements[0].choices assumedOrder', 'elements[0].choices tooManyChoices', '$ nothingToScore'].slice(1),
    ],
    ['the same choice twice', { type: 'radiogroup', choices: [1, 2, 2] }, ['elements[0].choices value']],
    [
      'no matrix columns',
      { type: 'matrix', rows: ['a'] },
      ['elements[0].columns tooFewChoices', '$ nothingToScore'],
    ],
    [
      'any one row',
      { type: 'matrix', columns: [1, 2], rows: ['a', 'b'], isRequired: true },
      ['elements[0].isRequired oneRowRequired'],
    ],
    [
      'checkboxes in a matrix',
      { type: 'matrix', columns: [1, 2], rows: ['a'], cellType: 'checkbox' },
      ['elements[0].cellType elementType', '$ nothingToScore'],
    ],
    [
      'a range',
      { type: 'slider', sliderType: 'range' },
      ['elements[0].sliderType elementType', '$ nothingToScore'],
    ],
    ['a coarser slider', { type: 'slider' }, ['elements[0] coarsened']],
    [
      'an alias beside the name',
      { type: 'matrix', columns: [1, 2], rows: ['a'], eachRowRequired: true, isAllRowRequired: true },
      ['elements[0].isAllRowRequired property'],
    ],
    [
      'a text that is none',
      { type: 'comment', title: 7, description: [1] },
      ['elements[0].description value', '$ nothingToScore'],
    ],
    [
      'an odd language',
      { type: 'comment', title: { '!': 'x', default: 'y' } },
      ['elements[0].title.! value', '$ nothingToScore'],
    ],
    [
      'a condition that cannot be read',
      { type: 'comment', visibleIf: '{a' },
      ['elements[0].visibleIf expression', '$ nothingToScore'],
    ],
    [
      'a condition over nothing',
      { type: 'comment', visibleIf: '{gone} = 1' },
      ['elements[0].visibleIf unknownReference', '$ nothingToScore'],
    ],
  ])('reports %s', (_, question, expected) => {
    expect(whys(question)).toEqual(expected);
  });

  it('gives a second question of one name answers of its own, and says so', () => {
    const { instrument: made, unsupported: told } = importSurveyJs({
      elements: [
        { type: 'rating', name: 'a' },
        { type: 'rating', name: 'a' },
        { type: 'rating', name: 'toString' },
      ],
    });
    expect(made.items.map(({ id }) => id)).toEqual(['a', 'a~2', 'q3']);
    expect(told.map(({ why }) => why)).toEqual(['sharedName', 'renamed']);
    expect(validateInstrument(made).ok).toBe(true);
  });

  it('takes a matrix without rows for one question, and a matrix of cells for many', () => {
    expect(one({ type: 'matrix', columns: [1, 2] }).instrument.items.map(({ id }) => id)).toEqual(['q']);
    const cells = one({
      type: 'matrixdropdown',
      choices: [1, 2],
      columns: [
        { name: 'c', cellType: 'radiogroup' },
        { name: 'd', cellType: 'file' },
      ],
      rows: ['r'],
    });
    expect(cells.instrument.items.map(({ id }) => id)).toEqual(['q.r.title', 'q.r.c']);
    expect(cells.unsupported).toEqual([{ path: 'elements[0].columns[1]', type: 'file', why: 'elementType' }]);
  });
});

describe('whatever arrives', () => {
  test.each([
    null,
    undefined,
    7,
    'x',
    '{}',
    [],
    {},
    { pages: 7 },
    { pages: [null] },
    { elements: [7, { type: 'matrix' }] },
    { pages: [{ elements: { type: 'text', name: 'q' } }] },
    JSON.stringify(sample),
  ])('%j is accepted', (json) => {
    const result = importSurveyJs(json);
    expect(result.instrument.schema).toBe('plinth/instrument');
    const hasScale = result.instrument.items.some(({ kind }) => kind === 'likert');
    expect(validateInstrument(result.instrument).ok).toBe(hasScale);
  });

  it('is accepted without a throw, and what can be scored is valid', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.dictionary(fc.constantFrom('default', 'de', 'x!'), fc.string({ maxLength: 5 })),
    );
    const value = fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.double(),
      fc.string({ maxLength: 4 }),
      fc.boolean(),
      fc.record({ value: fc.oneof(fc.integer(), fc.string({ maxLength: 3 })), text }),
    );
    const types = [
      'matrix',
      'rating',
      'radiogroup',
      'slider',
      'boolean',
      'comment',
      'text',
      'html',
      'dropdown',
      'matrixdropdown',
      'expression',
      'checkbox',
      'toString',
    ];
    const question = fc.record(
      {
        type: fc.constantFrom(...types),
        name: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('__proto__', 'a')),
        title: text,
        choices: fc.array(value, { maxLength: 13 }),
        columns: fc.array(value, { maxLength: 4 }),
        rows: fc.array(value, { maxLength: 3 }),
        rateMin: fc.integer({ min: -5, max: 20 }),
        rateMax: fc.oneof(fc.integer(), fc.double()),
        rateStep: fc.double(),
        rateCount: fc.integer(),
        rateValues: fc.array(value, { maxLength: 4 }),
        min: fc.double(),
        max: fc.double(),
        step: fc.double(),
        html: text,
        visibleIf: fc.oneof(fc.string({ maxLength: 8 }), fc.constant('{a} = 1')),
        isRequired: fc.anything(),
        customLabels: fc.array(value, { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    );
    const panel = fc.record({
      type: fc.constant('panel'),
      title: text,
      elements: fc.array(question, { maxLength: 3 }),
    });
    const survey = fc.record(
      {
        title: text,
        elements: fc.array(fc.oneof(question, panel), { maxLength: 6 }),
        calculatedValues: fc.array(fc.record({ name: fc.string(), expression: fc.string() }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['elements'] },
    );
    fc.assert(
      fc.property(survey, (json) => {
        const result = importSurveyJs(json);
        const checked = validateInstrument(result.instrument);
        const hasScale = result.instrument.items.some(({ kind }) => kind === 'likert');
        expect({ checked: checked.ok ? [] : checked.problems, hasScale }).toEqual({
          checked: hasScale ? [] : (expect.anything() as unknown),
          hasScale,
        });
        expect(
          result.unsupported.every(({ path, type, why }) => path !== '' && type !== '' && why.length > 0),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(() => importSurveyJs(fc.sample(fc.anything(), 200))).not.toThrow();
  });

  it('does not hang on markup, numbers and names made for it', () => {
    const start = performance.now();
    importSurveyJs({
      elements: [
        {
          type: 'html',
          name: 'h',
          html: '<script'.repeat(20_000) + '<'.repeat(100_000) + '&'.repeat(50_000),
        },
        { type: 'slider', name: 's', max: 1e15 },
        { type: 'rating', name: 'r', rateCount: 1e12 },
        ...Array.from({ length: 3000 }, () => ({ type: 'comment', name: 'same' })),
      ],
    });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('exportSurveyJs', () => {
  it('is read back as it was', () => {
    const { json, unsupported: lost } = exportSurveyJs(instrument);
    const back = importSurveyJs(JSON.parse(JSON.stringify(json)), { id: instrument.id });
    // A row is a question of its own there, so it stands in its page and not in its matrix.
    const comparable = (made: typeof instrument) =>
      made.items.map(({ subscale: _subscale, scale, ...rest }) => ({
        ...rest,
        scale: { ...made.scale, ...scale },
      }));
    expect(comparable(back.instrument)).toEqual(comparable(instrument));
    expect(back.instrument.pages).toEqual(instrument.pages);
    expect(back.instrument.calculated).toEqual(instrument.calculated);
    expect(back.instrument.title).toEqual(instrument.title);
    expect(lost).toEqual([{ path: 'subscales[0]', type: 'instrument', why: 'property', detail: 'm' }]);
  });

  it('is read back with what it says is lost around it', () => {
    const exported = exportSurveyJs(instrument);
    expect(importSurveyJs(exported)).toEqual(importSurveyJs(exported.json));
    expect(importSurveyJs(JSON.stringify(exported))).toEqual(importSurveyJs(exported.json));
    // A survey that has such a member beside its own is a survey.
    const survey = { elements: [{ type: 'rating', name: 'q' }], json: { elements: [] } };
    expect(importSurveyJs(survey).instrument.items).toHaveLength(1);
  });

  it('says what SurveyJS has no word for', () => {
    const { unsupported: lost } = exportSurveyJs({
      schema: 'plinth/instrument',
      version: 1,
      id: 'x',
      title: 'X',
      scale: { min: 1, max: 5, labels: {} },
      comments: true,
      items: [{ id: 'a', subscale: 's', kind: 'likert', text: 'A', reverse: true, weight: 2 }],
    });
    expect(lost.map(({ path }) => path)).toEqual(['items[0].reverse', 'items[0].weight', 'comments']);
  });
});

const SAMPLES = '../shared/fixtures/surveyjs/definitions.json';

/** Kinds whose items come over, as long as there are two choices or more. */
const CARRIED = ['rating', 'comment', 'text', 'boolean', 'html'];

describe('definitions of the tool itself', () => {
  // They are not ours to keep; a clone goes without and says so.
  if (!existsSync(SAMPLES)) {
    test('are not here, so nothing was tried on them', () => expect(existsSync(SAMPLES)).toBe(false));
    return;
  }
  const definitions = JSON.parse(readFileSync(SAMPLES, 'utf8')) as readonly {
    readonly kind: string;
    readonly source: string;
    readonly json: Readonly<Record<string, unknown>>;
  }[];

  test.each(definitions.map((one) => [`${one.kind} ${one.source}`, one.json] as const))('%s', (_, json) => {
    const { instrument: made, unsupported: told } = importSurveyJs(json);
    const questions = questionsIn(json);
    for (const { question, path } of questions) {
      const name = question['name'] as string;
      const carried = made.items.some(({ id }) => id === name || id.startsWith(`${name}.`));
      const reported = told.some((one) => one.path === path || one.path.startsWith(`${path}.`));
      expect({ path, found: carried || reported }).toEqual({ path, found: true });
      if (CARRIED.includes(question['type'] as string)) expect(carried).toBe(true);
      if (told.some((one) => one.path === path && one.why === 'elementType')) continue;
      // Every setting that has a counterpart is in the instrument; every other one is in the list.
      const named = JSON.stringify(made) + JSON.stringify(told);
      for (const key of Object.keys(question)) {
        const isKnown =
          /^(type|name|title|isRequired|visibleIf|columns|rows|choices|rateM(in|ax)|rateStep|rateCount|rateValues|m(in|ax)RateDescription|autoGenerate|eachRowRequired|sliderType|min|max|step|customLabels|inputType|html|expression)$/.test(
            key,
          );
        expect({ key, listed: isKnown || named.includes(`${path}.${key}`) }).toEqual({ key, listed: true });
      }
    }
    const checked = validateInstrument(made);
    expect(checked.ok).toBe(made.items.some(({ kind }) => kind === 'likert'));
  });
});

function questionsIn(
  json: Readonly<Record<string, unknown>>,
  path = '',
): readonly { readonly question: Readonly<Record<string, unknown>>; readonly path: string }[] {
  const at = (member: string) => (path === '' ? member : `${path}.${member}`);
  const listOf = (member: string) => {
    const value = json[member];
    if (Array.isArray(value))
      return value.map((one: unknown, index) => ({ one, path: `${at(member)}[${index}]` }));
    return value === undefined ? [] : [{ one: value, path: at(member) }];
  };
  return ['pages', 'elements', 'questions'].flatMap((member) =>
    listOf(member).flatMap(({ one, path: place }) => {
      const element = one as Readonly<Record<string, unknown>>;
      return 'type' in element && element['type'] !== 'panel'
        ? [{ question: element, path: place }]
        : questionsIn(element, place);
    }),
  );
}
