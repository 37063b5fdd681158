import fc from 'fast-check';
import { MAX_STORED_TEXT } from '../../../../src/core/retro-board/retro.schema';
import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import { commentsOn } from '../../../../src/core/retro-board/select/discussion';
import { columnsOf, imported } from './read-board';
import * as samples from './samples';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textsIn = (input: string | Uint8Array) =>
  Object.values(importRetro(input).document?.cards ?? {}).map(({ text }) => text);

describe.each(Object.entries(samples.allSamples))('%s, cut anywhere', (format, text) => {
  test('says so, or has what was whole', () => {
    const bytes = bytesOf(text);
    for (let end = 0; end < bytes.length; end++) {
      const { ok, document, report } = importRetro(bytes.slice(0, end));
      expect(ok).toBe(document !== null);
      if (!ok) {
        expect(report.entries.some(({ severity }) => severity === 'error')).toBe(true);
        expect(report.counts.cards).toBe(0);
      } else if (format.endsWith('json')) throw new Error(`half of it was taken for the whole at ${end}`);
    }
  });

  test('a whole line that was read stays read', () => {
    if (format.endsWith('json')) return;
    const all = textsIn(text);
    const lines = text.split('\n');
    // Not before the last heading, and not within a work item or an action.
    const cut = lines.slice(0, -2).join('\n');
    const some = textsIn(cut);
    expect(some.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining(some));
  });
});

test('JSON that ends early or is wrong says where', () => {
  expect(importRetro('{"a": [1,\n  tru').report.entries).toEqual([
    { code: 'cutOff', severity: 'error', path: [], line: 2, values: { line: 2, column: 3, offset: 12 } },
  ]);
  expect(importRetro('{"a": 1,\n "b" 2}').report.entries).toEqual([
    { code: 'notJson', severity: 'error', path: [], line: 2, values: { line: 2, column: 6, offset: 14 } },
  ]);
  expect(importRetro('{"a": "x\\q"}').report.entries).toMatchObject([
    { code: 'notJson', values: { offset: 9 } },
  ]);
  expect(importRetro('[{"a": 1}] x').report.entries).toMatchObject([
    { code: 'notJson', values: { offset: 11 } },
  ]);
  expect(importRetro('[{"a": 1,}]').report.entries).toMatchObject([
    { code: 'notJson', values: { offset: 9 } },
  ]);
});

test('whatever it is given, it answers', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array({ maxLength: 300 })),
      (input) => {
        const { ok, document, report } = importRetro(input);
        expect(ok).toBe(document !== null);
        expect(report.entries.some(({ severity }) => severity === 'error')).toBe(!ok);
        return true;
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever stands in the place of a value, nothing throws and no card is lost silently', () => {
  const wild = fc.oneof(
    fc.json().map((json) => JSON.parse(json) as unknown),
    fc.constantFrom('__proto__', 'constructor', -1, 1e300),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(
        samples.microsoftJson,
        samples.scrumlrJson,
        samples.maibornWolffJson,
        samples.trelloJson,
      ),
      fc.nat(),
      wild,
      (text, at, value) => {
        const source = JSON.parse(text) as unknown;
        const places: [Record<string, unknown>, string][] = [];
        const walk = (node: unknown) => {
          if (typeof node !== 'object' || node === null) return;
          for (const key of Object.keys(node)) {
            places.push([node as Record<string, unknown>, key]);
            walk((node as Record<string, unknown>)[key]);
          }
        };
        walk(source);
        const [node, key] = places[at % places.length]!;
        node[key] = value;
        const { document, report } = importRetro(JSON.stringify(source));
        if (!document) expect(report.entries.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

describe('what comes beside text and bytes', () => {
  test.each(Object.entries(samples.allSamples))('%s, as its bytes or its parsed JSON', (format, text) => {
    const expected = importRetro(text);
    expect(importRetro(bytesOf(text).buffer)).toEqual(expected);
    if (format.endsWith('json')) expect(importRetro(JSON.parse(text) as object)).toEqual(expected);
  });

  test.each([new Date(0), new Map(), () => 1, Object.create({ cards: [] }) as object])(
    '%j is no file',
    (input) => {
      expect(importRetro(input).report.entries).toMatchObject([{ code: 'unreadable' }]);
    },
  );

  test('a circle is no file either, and no format is any format', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(importRetro(circle).report.entries).toMatchObject([{ code: 'unreadable' }]);
    const none = importRetro(samples.scrumlrJson, { format: null as never });
    expect(none).toEqual(importRetro(samples.scrumlrJson));
  });

  test.each(['utf-8', 'latin1'])('UTF-16 with a mark that was read as %s', (encoding) => {
    const units = [...`\uFEFF${samples.trelloJson}`].map((char) => char.charCodeAt(0));
    const bytes = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const read = importRetro(new TextDecoder(encoding).decode(bytes));
    expect(read.report.entries).toContainEqual(expect.objectContaining({ code: 'nulCharacters' }));
    expect(read.document).toEqual(importRetro(samples.trelloJson).document);
  });
});

describe('encodings', () => {
  const text = 'text,column\nGrüße,Übung\n';
  const utf16 = (little: boolean, mark: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  const expected = [['Übung', ['Grüße']]];

  test.each([
    ['UTF-8', bytesOf(text), []],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`), []],
    ['UTF-16 LE with a mark', utf16(true, true), []],
    ['UTF-16 BE with a mark', utf16(false, true), []],
    ['UTF-16 LE without', utf16(true, false), ['guessedEncoding']],
    ['UTF-16 BE without', utf16(false, false), ['guessedEncoding']],
    ['Latin-1', Uint8Array.from(text, (char) => char.charCodeAt(0)), ['guessedEncoding']],
    ['zeros in a string', [...text].join('\0'), ['nulCharacters']],
  ] as const)('%s', (_, input, told) => {
    const { document, codes } = imported(input);
    expect(columnsOf(document)).toEqual(expected);
    expect(codes.filter((code) => code !== 'guessedLayout')).toEqual(told);
  });

  test('letters that were lost before are counted, with the line', () => {
    const { report } = imported('text\nGr\uFFFD\uFFFDe\n');
    expect(report.entries).toContainEqual({
      code: 'replacementCharacters',
      severity: 'warning',
      path: [],
      line: 2,
      values: { count: 2 },
    });
  });
});

describe('much of it', () => {
  test('20,000 cards go in; 100,000 are refused with the limit, and none of them is dropped in silence', () => {
    const rows = (count: number) =>
      `text,column\n${Array.from({ length: count }, (_, n) => `card ${n},c${n % 3}`).join('\n')}`;
    expect(imported(rows(20_000)).report.counts).toMatchObject({ cards: 20_000, columns: 3 });
    const { document, report } = importRetro(rows(100_000));
    expect(document).toBeNull();
    expect(report.entries).toContainEqual({
      code: 'tooMany',
      severity: 'error',
      path: ['cards'],
      values: { max: 20_000 },
    });
  }, 60_000);

  test('a text of 100 KB is all there, on its card or in comments on it', () => {
    const long = 'äbc😀 '.repeat(20_000);
    for (const input of [JSON.stringify([{ text: long }]), `text\n"${long}"\n`]) {
      const { document, codes } = imported(input);
      const [card] = Object.values(document.cards);
      const pieces = [card!.text, ...commentsOn(document, card!.id).map(({ text }) => text)];
      expect(pieces.join('')).toBe(long);
      expect(
        pieces.every((piece) => piece.length <= MAX_STORED_TEXT && !/[\ud800-\udbff]$/.test(piece)),
      ).toBe(true);
      expect(codes).toEqual(expect.arrayContaining(['longCard']));
    }
  });

  test('a text that can be stored but not typed stays in one piece', () => {
    const { document, codes } = imported(JSON.stringify([{ text: 'x'.repeat(MAX_STORED_TEXT) }]));
    expect(Object.values(document.cards)[0]!.text).toHaveLength(MAX_STORED_TEXT);
    expect(codes).toEqual(['guessedLayout', 'longCard']);
  });

  test('too deep, too long, too many columns', () => {
    const deep = '['.repeat(100_000);
    expect(importRetro(deep).report.entries).toMatchObject([{ code: 'cutOff' }]);
    expect(importRetro(deep + ']'.repeat(100_000)).document).toBeNull();
    expect(importRetro('x'.repeat(20_000_001)).report.entries).toMatchObject([{ code: 'tooLong' }]);
    const wide = Array.from({ length: 101 }, (_, n) => `c${n}`).join(',');
    expect(importRetro(`${wide}\na card`).report.entries).toContainEqual(
      expect.objectContaining({ code: 'tooMany', path: ['columns'] }),
    );
  });
});

describe('names that could reach a prototype', () => {
  test('are no ids, and their cards stay', () => {
    const json = `[{"board":{"id":"__proto__","title":"__proto__","columns":[{"id":"constructor","title":"prototype"}]},
      "items":[{"id":"__proto__","title":"__proto__","columnId":"constructor","voteCollection":{"__proto__":2,"u":1},"upvotes":3}]}]`;
    const { document, codes } = imported(json);
    expect(columnsOf(document)).toEqual([['prototype', ['__proto__']]]);
    expect(Object.keys(document.cards)).toEqual(['card-1']);
    expect(codes).toContain('forbiddenKey');
    expect(Object.values(document.cards)[0]!.votes).toEqual({ 'votes:v1': 1, 'votes:imported': 2 });
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  test('as headings and texts are words', () => {
    const { document } = imported(
      'text,column,group\n__proto__,constructor,__proto__\nb,constructor,__proto__\n',
    );
    expect(columnsOf(document)).toEqual([['constructor', [['__proto__', '__proto__', 'b']]]]);
  });
});

describe('broken quotes', () => {
  test('a quote too many stays in the text', () => {
    const { document, report } = imported('text,column\n"say "no" now",x\nb,y\n');
    expect(columnsOf(document)).toEqual([
      ['x', ['say "no" now']],
      ['y', ['b']],
    ]);
    expect(report.entries).toContainEqual({ code: 'strayQuote', severity: 'warning', path: [], line: 2 });
  });

  test('one that is never closed takes no other row with it', () => {
    const { document, codes } = imported('text,column\n"open,x\nb,y\n');
    expect(columnsOf(document)).toEqual([
      ['x', ['"open']],
      ['y', ['b']],
    ]);
    expect(codes).toContain('openQuote');
  });

  test('in a file that was cut, the last text is as long as it got', () => {
    expect(columnsOf(imported('column,text\nx,a\ny,"half a\nsen').document)).toEqual([
      ['x', ['a']],
      ['y', ['half a\nsen']],
    ]);
  });
});

test('rings of parents, a card on itself, cards without ids', () => {
  const note = (id: string, stack: string | null) => ({
    id,
    text: id || 'none',
    position: { column: 'c', stack, rank: 0 },
  });
  const board = (notes: unknown[]) =>
    JSON.stringify({ board: { id: 'b', name: '' }, columns: [{ id: 'c', name: 'C' }], notes });
  const ring = imported(
    board([note('a', 'b'), note('b', 'c'), note('c', 'a'), note('d', 'd'), note('', null), note('', null)]),
  );
  expect(columnsOf(ring.document)).toEqual([['C', ['none', 'none', ['', 'a', 'b', 'c'], 'd']]]);
  expect(ring.codes).toContain('nestedGroup');
});

test('an empty file', () => {
  for (const input of ['', ' \n', '\uFEFF', new Uint8Array()]) {
    expect(importRetro(input)).toMatchObject({
      ok: false,
      document: null,
      report: { format: null, entries: [{ code: 'empty' }] },
    });
  }
});

describe('files made to be slow', () => {
  const slow: readonly (readonly [string, string])[] = [
    ['quotes that are never closed', `a,b\n${'"x,y\n'.repeat(100_000)}`],
    ['quotes within quotes', `a,b\n"${'x "y" '.repeat(200_000)}`],
    [
      'ends of rows on one line',
      `\nType,Description,Votes,CreatedDate,CreatedBy\n${',1,x,"'.repeat(200_000)}`,
    ],
    [
      'a tall stack of notes',
      JSON.stringify({
        board: { id: 'b' },
        columns: [{ id: 'c', name: 'C' }],
        notes: Array.from({ length: 20_000 }, (_, n) => ({
          id: `n${n}`,
          text: 't',
          position: { column: 'c', stack: `n${n + 1}` },
        })),
      }),
    ],
    ['open brackets', '{"a":['.repeat(500_000)],
    ['one text with no end', `{"a":"${'\\u00e4x'.repeat(300_000)}`],
  ];
  // Squares of these sizes would take hours: that they end at all is what is tried.
  test.each(slow)(
    '%s',
    (_, text) => {
      const { ok, document } = importRetro(text);
      expect(ok).toBe(document !== null);
    },
    60_000,
  );
});
