import type { CardBlock, CardInline } from './card-text.types';
import { parseInline } from './parse-inline';

const BULLET = /^\s{0,8}[-*•]\s+(?=\S)/;
const NUMBER = /^\s{0,8}\d{1,3}[.)]\s+(?=\S)/;

const known = new Map<string, readonly CardBlock[]>();

/**
 * Reads the light markup of a card: paragraphs (an empty line between them), lists (`- `, `* `, `1. `), `**bold**`,
 * `*italic*`, `` `code` ``, `[links](https://…)`, bare addresses and `![images](https://…)`. A mark without its
 * counterpart is text; an address that is not http, https or mailto is text; nothing is ever dropped. Time grows with
 * the length of the text, whatever is in it.
 */
export function parseCardText(text: string): readonly CardBlock[] {
  const before = known.get(text);
  if (before) return before;
  const tree = parse(text);
  // Texts of a board that is on the page; emptied rather than kept for ever.
  if (known.size > 5000) known.clear();
  if (text.length <= 4000) known.set(text, tree);
  return tree;
}

function parse(text: string): readonly CardBlock[] {
  const blocks: CardBlock[] = [];
  let lines: string[] = [];
  let items: (readonly CardInline[])[] = [];
  let ordered = false;
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(lines.join('\n')) });
    lines = [];
  };
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered, items });
    items = [];
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const marker = BULLET.exec(line) ?? NUMBER.exec(line);
    if (marker) {
      endParagraph();
      const isNumber = /\d/.test(marker[0]);
      if (isNumber !== ordered) endList();
      ordered = isNumber;
      items.push(parseInline(line.slice(marker[0].length).trimEnd()));
      continue;
    }
    endList();
    if (line.trim() === '') endParagraph();
    else lines.push(line.trim());
  }
  endParagraph();
  endList();
  return blocks;
}

/** The words of a tree, for names, tooltips, search and export: no marks, one line per paragraph and item. */
export function plainText(tree: readonly CardBlock[]): string {
  const lines = tree.flatMap((block) =>
    block.kind === 'list' ? block.items.map(inlineText) : [inlineText(block.children)],
  );
  return lines.join('\n');
}

function inlineText(nodes: readonly CardInline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'break') return '\n';
      if (node.kind === 'image') return node.alt;
      return 'children' in node ? inlineText(node.children) : node.text;
    })
    .join('');
}
