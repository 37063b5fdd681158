import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCardText, pasteToCards, plainText, type CardInline } from '../../../src/core/retro-board/index';

/** The tree as a short text: `p(a b(bold))`. */
function show(text: string): string {
  const inline = (nodes: readonly CardInline[]): string =>
    nodes
      .map((node) => {
        switch (node.kind) {
          case 'text':
            return node.text;
          case 'break':
            return '⏎';
          case 'code':
            return `code(${node.text})`;
          case 'image':
            return `image(${node.alt}→${node.src})`;
          case 'link':
            return `link(${inline(node.children)}→${node.href})`;
          default:
            return `${node.kind}(${inline(node.children)})`;
        }
      })
      .join('');
  return parseCardText(text)
    .map((block) =>
      block.kind === 'paragraph'
        ? `p(${inline(block.children)})`
        : `${block.ordered ? 'ol' : 'ul'}(${block.items.map(inline).join(' | ')})`,
    )
    .join(' ');
}

describe('the text of a card', () => {
  test.each([
    ['plain', 'p(plain)'],
    ['', ''],
    ['   \n\n ', ''],
    ['one\ntwo', 'p(one⏎two)'],
    ['one\r\n\r\ntwo', 'p(one) p(two)'],
    ['a **bold** b', 'p(a bold(bold) b)'],
    ['a __bold__ b', 'p(a bold(bold) b)'],
    ['*it* and _it_', 'p(italic(it) and italic(it))'],
    ['**bold *and italic***', 'p(bold(bold *and italic)*)'],
    ['*a **b** c*', 'p(italic(a bold(b) c))'],
    ['`**not bold**`', 'p(code(**not bold**))'],
    ['snake_case_name and 2 * 3 * 4', 'p(snake_case_name and 2 * 3 * 4)'],
    ['**open', 'p(**open)'],
    ['*open `open [open', 'p(*open `open [open)'],
    ['** not **', 'p(** not **)'],
    ['- one\n- two', 'ul(one | two)'],
    ['* one\n• two', 'ul(one | two)'],
    ['1. one\n2) two', 'ol(one | two)'],
    ['before\n- a **b**\nafter', 'p(before) ul(a bold(b)) p(after)'],
    ['- a\n1. b', 'ul(a) ol(b)'],
    ['-no list', 'p(-no list)'],
    ['3.5 hours', 'p(3.5 hours)'],
    ['see https://a.example/x?y=1.', 'p(see link(https://a.example/x?y=1→https://a.example/x?y=1).)'],
    ['(http://a.example)', 'p((link(http://a.example→http://a.example)))'],
    ['[site](https://a.example)', 'p(link(site→https://a.example))'],
    ['[**site**](https://a.example)', 'p(link(**site**→https://a.example))'],
    ['[mail](mailto:a@b.example)', 'p(link(mail→mailto:a@b.example))'],
    ['![cat](https://a.example/c.png)', 'p(image(cat→https://a.example/c.png))'],
    ['![](https://a.example/c.png)', 'p(image(→https://a.example/c.png))'],
    // Not safe: as written.
    ['[x](javascript:alert(1))', 'p([x](javascript:alert(1)))'],
    ['[x](JaVaScRiPt:alert)', 'p([x](JaVaScRiPt:alert))'],
    ['[x](java\nscript:alert)', 'p([x](java⏎script:alert))'],
    ['[x](data:text/html,x)', 'p([x](data:text/html,x))'],
    ['[x](file:///etc/x)', 'p([x](file:///etc/x))'],
    ['[x](//a.example)', 'p([x](//a.example))'],
    ['[x](/path)', 'p([x](/path))'],
    ['[x](https://user:pw@a.example)', 'p([x](https://user:pw@a.example))'],
    ['![x](http://a.example/c.png)', 'p(!link(x→http://a.example/c.png))'],
    ['![x](data:image/png;base64,x)', 'p(![x](data:image/png;base64,x))'],
    ['[x](https://a.example/"onclick="y)', 'p([x](link(https://a.example/→https://a.example/)"onclick="y))'],
    ['<b>x</b>', 'p(<b>x</b>)'],
    // A sign that turns the direction could show another address than the one it opens.
    ['[x](https://a.example/\u202etxt)', 'p([x](https://a.example/\u202etxt))'],
    ['مهم **جدا** اليوم', 'p(مهم bold(جدا) اليوم)'],
  ])('%j', (text, tree) => {
    expect(show(text)).toBe(tree);
  });

  const marks = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    'https://a.b',
    '\n',
    '- ',
    ' ',
    'a',
    'é',
  );
  const hostile = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

  test('loses no letter, and links only to what is safe', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const tree = parseCardText(text);
        const letters = (value: string) => value.replace(/[^aé]/g, '');
        const shown = show(text).replace(/→[^)]*/g, '');
        if (!text.includes('https')) expect(letters(plainText(tree))).toBe(letters(text));
        expect(shown.length).toBeGreaterThanOrEqual(0);
        const links = (nodes: readonly CardInline[]): string[] =>
          nodes.flatMap((node) =>
            node.kind === 'link'
              ? [node.href, ...links(node.children)]
              : node.kind === 'image'
                ? [node.src]
                : 'children' in node
                  ? links(node.children)
                  : [],
          );
        const all = tree.flatMap((block) =>
          block.kind === 'list' ? block.items.flatMap(links) : links(block.children),
        );
        for (const href of all) expect(href).toMatch(/^(https?:\/\/|mailto:)\S+$/i);
      }),
    );
  });

  test.each([
    '*a',
    '**a',
    '_a ',
    '`',
    '[a](',
    '![',
    '[[',
    'https://',
    '- ',
    '* a *',
    '**a *b ',
    '1. ',
    '[a]',
    '](',
    '*a_b`c[d',
  ])('ten times as much of %j is no more than ten times the work, whatever follows', (part) => {
    const steps = (size: number, end: string) => {
      let count = 0;
      const original = String.prototype.indexOf;
      // Every search for a mark goes through it; its cost is how far it looks.
      String.prototype.indexOf = function counted(this: string, mark: string, from = 0) {
        const at = original.call(this, mark, from);
        count += (at < 0 ? this.length : at) - from + 1;
        return at;
      };
      try {
        parseCardText(part.repeat(size) + end);
      } finally {
        String.prototype.indexOf = original;
      }
      return count;
    };
    for (const end of ['', '*', '**', '_', '`', '](', ')', '](https://a.b)', ' * x'])
      expect(steps(20_000, end)).toBeLessThanOrEqual(12 * steps(2000, end) + 1000);
  });
});

describe('a pasted text', () => {
  test.each([
    ['one', ['one']],
    ['one\ntwo\r\n\r\n  three ', ['one', 'two', 'three']],
    ['- a\n* b\n• c\n1. d\n2) e\n- [ ] f\n[x] g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['-5 degrees\n3.5 hours', ['-5 degrees', '3.5 hours']],
    [' \n\n', []],
  ])('%j', (text, cards) => {
    expect(pasteToCards(text)).toEqual(cards);
  });

  test('is at most five hundred cards', () => {
    expect(pasteToCards('a\n'.repeat(9000))).toHaveLength(500);
  });
});
