import { importRetro } from '../../../../src/core/retro-board/import/import-retro';
import { createRetroDocument, emptyRetroDocument } from '../../../../src/core/retro-board/retro.create';
import { imported } from './read-board';

const codesOf = (input: string | object) =>
  importRetro(input).report.entries.map(({ code, severity }) => (severity === 'error' ? code : severity));

/** Bytes as they come from a file that was compressed: every one as likely as any other. */
function noise(length: number): Uint8Array {
  let seed = 11;
  return Uint8Array.from({ length }, () => (seed = (seed * 1103515245 + 12345) % 2147483648) >>> 16);
}

describe('nothing is taken for a board that holds no board', () => {
  test.each([
    ['one word', 'hello'],
    ['headings alone', 'Card,Column,Votes'],
    ['a list without anything', '[]'],
    ['a list of objects without a text', '[{"id": 1}]'],
    ['an empty document of ours', JSON.stringify(emptyRetroDocument('retro'))],
  ])('%s', (_, input) => {
    expect(importRetro(input).document).toBeNull();
    expect(codesOf(input)).toContain('noCards');
  });

  test('where it was a guess, one can still say what the columns are', () => {
    expect(importRetro('hello').report.needsMapping?.columns).toMatchObject([{ name: 'hello' }]);
  });
});

describe('what holds something else than cards is taken', () => {
  const heading = 'kind,column,group,text,author,comments,reactions,status,owners,due\n';

  test('columns to begin with', () => {
    expect(Object.values(imported(`${heading}column,Keep,,,,,,,,`).document.columns)).toMatchObject([
      { title: 'Keep' },
    ]);
    const fresh = createRetroDocument({ createId: () => 'retro' }, { template: 'mad-sad-glad' });
    expect(imported(JSON.stringify(fresh)).document.columns).toEqual(fresh.columns);
  });

  test('actions', () => {
    expect(Object.values(imported(`${heading}action,,,Buy cake,,,,open,,`).document.actions)).toMatchObject([
      { text: 'Buy cake' },
    ]);
  });
});

describe('a file that is not text', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);

  test.each([
    ['a workbook', Uint8Array.from([...zip, ...noise(3000)])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...noise(500)])],
    ['an archive, pasted', new TextDecoder('windows-1252').decode(Uint8Array.from([...zip, ...noise(900)]))],
  ])('%s is refused, and nothing else is said of it', (_, input) => {
    expect(codesOf(input)).toEqual(['notText']);
  });

  test('text with a stray control character is read', () => {
    const text = `Card,Column\n${'An ordinary card,Keep\n'.repeat(20)}An odd\u0003 one,Keep\n`;
    expect(imported(text).report.counts.cards).toBe(21);
  });
});
