import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../../src/core/trust-assessment/response.types';
import { responsesFromJson, responsesToJson } from '../../../src/core/trust-report/csv/json';
import { planResponseImport, type ResponseImportPlan } from '../../../src/core/trust-report/csv/plan';
import { importResponses } from '../../../src/core/trust-report/csv/read';
import { exportResponses } from '../../../src/core/trust-report/csv/write';
import { instrumentOf, itemsOf } from '../trust-assessment/helpers';

const instrument = instrumentOf(
  [
    ...itemsOf('t', { text: { en: 'I ask for help', de: 'Ich bitte um Hilfe' } }, { reverse: true }),
    { id: 'why', subscale: 't', kind: 'text', text: 'Why?' },
  ],
  { id: 'small', scale: { min: 1, max: 5, labels: { 1: { en: 'Never', de: 'Nie' }, 5: 'Always' } } },
);

function planOf(text: string, options?: Parameters<typeof planResponseImport>[2]): ResponseImportPlan {
  const plan = planResponseImport(instrument, text, options);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}
const read = (text: string) => importResponses(instrument, planOf(text));

const awkward = [
  '=1+1',
  '@SUM(A1)',
  'two\nlines\r\n=three',
  ' "quoted", and; split | so\tit is',
  "'apostrophe",
  'نعم، غالبًا',
  '-5',
  '\uFEFFmark',
];

describe('responses as CSV', () => {
  const responses: readonly Response[] = [
    {
      id: 'a',
      instrument: 'small',
      answers: { t1: 4, t2: null },
      comments: { why: 'Because\nof =this' },
      groups: { site: 'Lyon' },
    },
    { id: 'b', instrument: 'small', answers: { t1: 1 } },
  ];

  it('is wide or long', () => {
    expect(exportResponses(instrument, responses, { bom: false })).toBe(
      'response,t1,t2,comment:why,group:site\r\na,4,n/a,"Because\nof =this",Lyon\r\nb,1,,,\r\n',
    );
    expect(exportResponses(instrument, responses, { bom: false, layout: 'long', delimiter: ';' })).toBe(
      'response;field;value\r\na;t1;4\r\na;t2;n/a\r\na;comment:why;"Because\nof =this"\r\na;group:site;Lyon\r\nb;t1;1\r\n',
    );
  });

  it('comes back as it went, in every layout, delimiter, with and without a byte order mark', () => {
    const text = fc.oneof(
      fc.constantFrom(...awkward),
      fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''),
    );
    const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const response = fc.record({
      answers: fc.record({ t1: answer, t2: answer }, { requiredKeys: ['t1'] }),
      comments: fc.option(fc.record({ why: text, t: text }, { requiredKeys: ['why'] })),
      groups: fc.option(fc.record({ site: text, '=role': text }, { requiredKeys: ['site'] })),
    });
    const options = fc.record({
      layout: fc.constantFrom('wide', 'long'),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(response, { minLength: 1, maxLength: 8 }), options, (made, chosen) => {
        const given = made.map(({ answers, comments, groups }, index): Response => ({
          id: `r${index}`,
          instrument: 'small',
          answers,
          ...(comments ? { comments } : {}),
          ...(groups ? { groups } : {}),
        }));
        const csv = exportResponses(instrument, given, chosen);
        const plan = planOf(csv, { delimiter: chosen.delimiter as never });
        expect(plan.layout).toBe(chosen.layout);
        expect(importResponses(instrument, plan)).toEqual({ responses: given, rejected: [], warnings: [] });
      }),
    );
  });

  it('has no cell that a spreadsheet runs, inside of lines neither', () => {
    const csv = exportResponses(instrument, [
      {
        answers: {},
        comments: Object.fromEntries(awkward.map((one, at) => [`c${at}`, one])),
        groups: { '=x': '=y' },
      },
    ]);
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("\n'=three");
    expect(csv).not.toMatch(/(^|[,"\n])[=@]/m);
  });

  it('keeps answers to items that the instrument does not have', () => {
    expect(exportResponses(instrument, [{ answers: { old: 3 } }], { bom: false })).toBe(
      'response,t1,t2,old\r\n,,,3\r\n',
    );
  });
});

describe('reading a file of another tool', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j, item texts and words of the scale', (delimiter) => {
    const rows = [
      ['ID', 'Ich bitte um Hilfe', 't2', 'Why?'],
      ['7', 'nie', '5', 'So'],
      ['8', 'Always', '2.0', ''],
    ];
    const text = `\uFEFF${rows.map((row) => row.join(delimiter)).join('\n')}`;
    expect(planOf(text).delimiter).toBe(delimiter);
    expect(read(text)).toEqual({
      responses: [
        { id: '7', instrument: 'small', answers: { t1: 1, t2: 5 }, comments: { why: 'So' } },
        { id: '8', instrument: 'small', answers: { t1: 5, t2: 2 } },
      ],
      rejected: [],
      warnings: [],
    });
  });

  it('asks about columns it does not know, and takes what it is told', () => {
    const plan = planOf('id,Frage 1,t2,Ort,Notiz\n1,4,3,Lyon,x\n');
    expect(plan.columns.map(({ to }) => to?.kind ?? null)).toEqual(['response', null, 'item', null, null]);
    const untold = importResponses(instrument, plan);
    expect(untold.responses).toEqual([{ id: '1', instrument: 'small', answers: { t2: 3 } }]);
    expect(untold.warnings.map(({ code, path }) => [code, path])).toEqual([
      ['unknownReference', ['columns', 'Frage 1']],
      ['unknownReference', ['columns', 'Ort']],
      ['unknownReference', ['columns', 'Notiz']],
    ]);
    const targets = [
      plan.columns[0]!.to,
      { kind: 'item', id: 't1' },
      { kind: 'item', id: 't2' },
      { kind: 'group', name: 'site' },
      { kind: 'ignore' },
    ] as const;
    const told = { ...plan, columns: plan.columns.map(({ name }, at) => ({ name, to: targets[at]! })) };
    expect(importResponses(instrument, told)).toEqual({
      responses: [{ id: '1', instrument: 'small', answers: { t1: 4, t2: 3 }, groups: { site: 'Lyon' } }],
      rejected: [],
      warnings: [],
    });
  });

  it('does not choose between two columns of one name', () => {
    const plan = planOf('t1,t1\n4,5\n');
    expect(plan.columns).toEqual([
      { name: 't1', to: { kind: 'item', id: 't1' } },
      { name: 't1', to: null },
    ]);
    expect(importResponses(instrument, plan).warnings).toHaveLength(1);
  });

  it('reports rows that do not fit by the line they begin on, and takes the rest', () => {
    const text = 'response,t1,comment:why\na,4,"two\nlines"\nb,6,\n\nc,often,\nd,3,fine,extra\ne,5,\n';
    const { responses, rejected } = read(text);
    expect(responses.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(rejected).toEqual([
      {
        line: 4,
        cells: ['b', '6', ''],
        problems: [
          expect.objectContaining({
            code: 'outOfRange',
            path: [4, 't1'],
            values: { value: '6', min: 1, max: 5 },
          }),
        ],
      },
      {
        line: 6,
        cells: ['c', 'often', ''],
        problems: [expect.objectContaining({ code: 'outOfRange', path: [6, 't1'] })],
      },
      {
        line: 7,
        cells: ['d', '3', 'fine', 'extra'],
        problems: [expect.objectContaining({ code: 'tooMany', path: [7] })],
      },
    ]);
  });

  it('does so in long tables too', () => {
    const text = 'value,field,response\n4,t1,a\n5,t1,a\n3,nowhere,a\n2,t2,\nhm,t2,b\n2,I ask for help,b\n';
    const { responses, rejected } = read(text);
    expect(responses).toEqual([
      { id: 'a', instrument: 'small', answers: { t1: 4 } },
      { id: 'b', instrument: 'small', answers: { t1: 2 } },
    ]);
    expect(rejected.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      [3, 'duplicateId'],
      [4, 'unknownReference'],
      [5, 'missingField'],
      [6, 'outOfRange'],
    ]);
  });

  it('loses no cell, whatever the file', () => {
    const cell = fc.constantFrom('', '3', 'n/a', '9', 'x', 'a\nb', 'zz9');
    const heading = fc.constantFrom('response', 't1', 't2', 'comment:why', 'group:site', 'what', '');
    fc.assert(
      fc.property(
        fc.array(heading, { minLength: 2, maxLength: 5 }),
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        (head, body) => {
          const csv = [['t1', ...head], ...body]
            .map((row) => row.map((one) => `"${one}"`).join(','))
            .join('\r\n');
          const plan = planOf(csv, { delimiter: ',' });
          const { responses, rejected, warnings } = importResponses(instrument, plan);
          const filled = plan.rows.filter((row) => row.some((one) => one !== ''));
          expect(responses.length + rejected.length).toBe(filled.length);
          const lost = plan.columns.filter(
            ({ to }, at) => to === null && filled.some((row) => (row[at] ?? '') !== ''),
          );
          expect(warnings).toHaveLength(lost.length);
        },
      ),
    );
  });

  it('takes no name that reaches a prototype, no file without a heading, and no broken quotes', () => {
    expect(
      read('response,comment:__proto__,group:constructor\na,x,y\n').rejected[0]!.problems.map(
        ({ code }) => code,
      ),
    ).toEqual(['forbiddenKey', 'forbiddenKey']);
    expect(planResponseImport(instrument, '')).toMatchObject({ ok: false, problems: [{ code: 'noItems' }] });
    expect(planResponseImport(instrument, 'a,"b\n', { delimiter: ',' })).toMatchObject({
      ok: false,
      problems: [{ code: 'unreadable' }],
    });
  });
});

describe('responses as JSON', () => {
  const responses: readonly Response[] = [
    {
      id: 'a',
      instrument: 'small',
      answers: { t1: 4, t2: null },
      comments: { t: 'x' },
      groups: { site: 'y' },
    },
  ];

  it('comes back as it went', () => {
    const text = responsesToJson(responses, { id: 'round-1', instrument: 'small' });
    expect(text.ok && responsesFromJson(text.value)).toEqual({ ok: true, value: responses, warnings: [] });
    expect(responsesToJson([{ answers: { t1: NaN } }], { id: 'r', instrument: 'small' }).ok).toBe(false);
  });

  it('takes a plain list, leaves out what it cannot read and says which', () => {
    const list = [...responses, { answers: { t1: 'four' } }, 7, { answers: { t2: 1 } }];
    const result = responsesFromJson(JSON.stringify(list));
    expect(result.ok && result.value.map(({ id, answers }) => [id, answers])).toEqual([
      ['a', { t1: 4, t2: null }],
      [undefined, { t2: 1 }],
    ]);
    const paths = result.ok
      ? result.warnings.filter(({ code }) => code === 'wrongType').map(({ path }) => path.slice(0, 2))
      : [];
    expect(paths).toEqual([
      ['responses', '1'],
      ['responses', '2'],
    ]);
    expect(responsesFromJson('{')).toMatchObject({ ok: false, problems: [{ code: 'notJson' }] });
    expect(responsesFromJson({ schema: 'plinth/team' })).toMatchObject({ ok: false });
    expect(responsesFromJson(null)).toMatchObject({ ok: false });
  });
});
