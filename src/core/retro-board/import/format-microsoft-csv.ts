import type { Draft, DraftAction, DraftCard } from './draft.types';
import { timeOf } from './fields';
import { countOf } from './headings';
import type { Reporter } from './report';

/*
 * Microsoft Retrospectives' `retro.csv` (`shareBoardHelper.tsx`). Quotes and line breaks in texts are not escaped, so that a
 * row is known by its end: `,<votes>,<date>,"<author>"` (the date in quotes or not) for a card, `,<type>,<id>,<url>` for a work item. A group's cards follow
 * one another without a mark, so groups cannot be told.
 */

const TITLE = /^\uFEFF?"?Retrospectives Summary for (['"])(.*)\1 \((\S*)\)"?\s*$/;
const CARDS = 'Type,Description,Votes,CreatedDate,CreatedBy';
const ITEMS = /^\s*Feedback Description,Work Item Title,Work Item Type,Work Item Id,Url\s*$/;
const ITEMS_TITLE = /^\s*Work Items\s*$/;
const CARD_END = /,"?(-?\d+)"?,("[^"\n]*\d{4}[^"\n]*"|[^,"]*),(?:"([^\n]*)"|([^",\n]*))\s*$/;
const ITEM_END = /,"?([^,"\n]*)"?,"?(\d+)"?,"?([^\s,"]*)"?\s*$/;

export function isMicrosoftCsv(text: string): boolean {
  return /^\s*"?Retrospectives Summary for ['"]/.test(text) || text.includes(`\n${CARDS}`);
}

/** An end is looked for in so many last characters, so that no line takes long. */
const TAIL = 600;

function endOf(text: string, pattern: RegExp) {
  const from = Math.max(0, text.length - TAIL);
  const found = pattern.exec(text.slice(from));
  return found && { cells: found, index: from + found.index };
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

export function readMicrosoftCsv(text: string, report: Reporter): Draft {
  const lines = text.split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => line.trim() === CARDS);
  const middle = lines.findIndex((line, index) => index > start && ITEMS.test(line));
  const heading = TITLE.exec(lines.slice(0, Math.max(start, 1)).join('\n').trim().split('\n')[0] ?? '');
  const end = middle === -1 ? lines.length : middle;
  if (heading?.[3]) report.notCarried('url', heading[3]);
  const cards = piecesOf(lines, start + 1, end, CARD_END).map((piece, at) => readCard(piece, at, report));
  const items = middle === -1 ? [] : piecesOf(lines, middle + 1, lines.length, ITEM_END);
  return {
    title: heading?.[2] ?? '',
    columns: [...new Set(cards.map(({ column }) => column))].map((key) => ({ key, title: key })),
    cards,
    rounds: cards.some(({ votes = [] }) => votes.length > 0) ? [{ key: 'votes' }] : [],
    actions: items.map((piece) => readItem(piece, cards)),
  };
}

/** Rows, each up to the line that ends like one. */
function piecesOf(lines: readonly string[], from: number, to: number, end: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: string[] = [];
  const close = (next: number) => {
    const blank = open.findIndex((line) => line.trim() !== '' && !ITEMS_TITLE.test(line));
    if (blank !== -1)
      pieces.push({ text: open.slice(blank).join('\n').trimEnd(), line: next - open.length + blank + 1 });
    open = [];
  };
  for (let at = Math.max(from, 0); at < to; at++) {
    open.push(lines[at]!);
    if (endOf(lines[at]!, end)) close(at + 1);
  }
  close(to);
  return pieces;
}

function readCard({ text, line }: Piece, index: number, report: Reporter): DraftCard {
  const found = endOf(text, CARD_END);
  const end = found?.cells;
  const body = found ? text.slice(0, found.index) : text;
  // Nothing ends it: the file was cut, or this is no row.
  if (!end) report.warn('badRecord', [], { text: text.slice(0, 80) }, line);
  const [column, description] = splitBody(body);
  const name = end ? (end[3] ?? end[4] ?? '') : '';
  const date = end?.[2]!.replaceAll('"', '').trim() ?? '';
  const at = timeOf(date);
  if (at === undefined && !['', 'undefined'].includes(date)) report.notCarried('CreatedDate', date);
  const count = end ? countOf(end[1]!, line, report) : 0;
  return {
    // Cards have no ids here: work items find them by their place.
    key: `row-${index + 1}`,
    text: description,
    column,
    ...(name === '' || name === 'undefined' ? {} : { author: { name } }),
    ...(at === undefined ? {} : { at }),
    ...(count > 0 ? { votes: [{ round: 'votes', count }] } : {}),
    line,
  };
}

/** `"<column>","<text>"`, quotes inside as they are; older files have no quotes around. */
function splitBody(body: string): readonly [string, string] {
  const quoted = /^"([^]*?)","([^]*?)"?$/.exec(body);
  if (quoted) return [quoted[1]!, quoted[2]!];
  const comma = body.indexOf(',');
  const bare = (text: string) => text.replace(/^"|"$/g, '');
  return comma === -1 ? ['', bare(body)] : [bare(body.slice(0, comma)), bare(body.slice(comma + 1))];
}

function readItem({ text }: Piece, cards: readonly DraftCard[]): DraftAction {
  const found = endOf(text, ITEM_END);
  const end = found?.cells;
  const [feedback, title] = splitBody(found ? text.slice(0, found.index) : text);
  const card = cards.find((one) => one.text === feedback);
  const words = [
    title,
    end ? [end[1], `#${end[2]}`, end[3]].filter(Boolean).join(' ') : '',
    card ? '' : feedback,
  ];
  return {
    key: end ? `item-${end[2]}` : '',
    text: words.filter((word) => word.trim() !== '').join('\n'),
    ...(card ? { card: card.key } : {}),
  };
}
