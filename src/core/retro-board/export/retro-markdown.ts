import { own } from '../../shared/json';
import { boardOf } from '../board-of';
import type { BoardEntry } from '../layout';
import type { ActionRecord, RetroDocument } from '../retro.types';
import { actionsOf, kudosOf } from '../select/actions';
import { boardView } from '../select/board-view';
import { commentsOn, looseNotes, notesOn } from '../select/discussion';
import { rankingOf, type Ranked } from '../select/votes';
import { namesFor, closedRounds, type BoardNames } from './board-names';
import type { RetroExportOptions } from './export.types';
import { blockText, inlineText } from './markdown-text';

interface Page {
  readonly document: RetroDocument;
  readonly options: RetroExportOptions;
  readonly names: BoardNames;
  /** Votes and rank in the last closed round. */
  readonly ranked: ReadonlyMap<string, Ranked>;
  readonly lastRound: string | undefined;
}

export function retroToMarkdown(document: RetroDocument, options: RetroExportOptions): string {
  const board = boardOf(document);
  const { words = {} } = options;
  const lastRound = closedRounds(document).at(-1)?.id;
  const ranking = rankingOf(document, lastRound);
  const page: Page = {
    document,
    options,
    names: namesFor(document, options),
    ranked: new Map(ranking.map((one) => [one.entry.id, one])),
    lastRound,
  };
  const sections = [
    `# ${inlineText(board.title) || (words.untitled ?? 'untitled')}`,
    ...(board.heldOn === undefined ? [] : [dayText(board.heldOn, options)]),
    ...boardView(document).map(({ column, entries }) => {
      const count = words.cards?.(entries.reduce((sum, { cardIds }) => sum + cardIds.length, 0));
      const title = `## ${inlineText(page.names.column(column))}${count ? ` (${count})` : ''}`;
      const sorted = [...entries].sort((a, b) => votesOf(b, page) - votesOf(a, page));
      return [title, sorted.map((entry) => entryText(entry, page)).join('\n')].filter(Boolean).join('\n\n');
    }),
    section(
      words.notes ?? 'notes',
      looseNotes(document).map(({ text }) => item(text)),
    ),
    section(
      words.actions ?? 'actions',
      actionsOf(document).map((action) => actionText(action, page)),
    ),
    section(
      words.kudos ?? 'kudos',
      kudosOf(document).map(({ to, text, from }) => {
        const people = Object.keys(to).map(page.names.person).map(inlineText).join(', ');
        const by = page.names.author(from === undefined ? {} : { author: from });
        return item(text, people === '' ? '' : `**${people}**: `, by === '' ? '' : ` _(${inlineText(by)})_`);
      }),
    ),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.join('\n')}`;
}

/** A list item; what goes on over several lines is indented under it. */
function item(text: string, before = '', after = '', indent = ''): string {
  return `${indent}- ${before}${blockText(text, `${indent}  `)}${after}`;
}

function votesOf({ id }: BoardEntry, { ranked, lastRound }: Page): number {
  return lastRound === undefined ? 0 : (ranked.get(id)?.votes ?? 0);
}

function entryText(entry: BoardEntry, page: Page): string {
  const { document } = page;
  const notes = notesOn(document, entry.id).map(({ text }) => item(text, '> ', '', '  '));
  if (entry.kind === 'card') return [cardText(entry.id, entry, page, ''), ...notes].join('\n');
  const title = inlineText(own(document.groups, entry.id)?.title ?? '') || (page.options.words?.group ?? '…');
  const head = `- **${title}**${marks([voteText(entry, page)])}`;
  return [head, ...entry.cardIds.map((id) => cardText(id, undefined, page, '  ')), ...notes].join('\n');
}

function cardText(id: string, entry: BoardEntry | undefined, page: Page, indent: string): string {
  const { document, names } = page;
  const card = document.cards[id]!;
  const after = marks([inlineText(names.author(card)), entry ? voteText(entry, page) : '']);
  const comments = commentsOn(document, id).map((comment) =>
    item(comment.text, '', marks([inlineText(names.author(comment))]), `${indent}  `),
  );
  return [item(card.text, '', after, indent), ...comments].join('\n');
}

function marks(words: readonly string[]): string {
  const there = words.filter((word) => word !== '');
  return there.length === 0 ? '' : ` _(${there.join(', ')})_`;
}

/** Votes, and the rank that a tie shares. */
function voteText(entry: BoardEntry, { ranked, lastRound, options: { words = {} } }: Page): string {
  const found = ranked.get(entry.id);
  if (lastRound === undefined || !found || found.votes === 0) return '';
  const votes = words.votes?.(found.votes) ?? `${found.votes}`;
  const rank = words.rank?.(found.rank, found.tied) ?? `#${found.rank}${found.tied ? '=' : ''}`;
  return `${votes}, ${rank}`;
}

function actionText({ text, status, owners, ownerNames = [], due }: ActionRecord, page: Page): string {
  const { words = {} } = page.options;
  const people = [...Object.keys(owners).map(page.names.person), ...ownerNames].map(inlineText);
  const day = due === undefined ? '' : dayText(due, page.options);
  const dropped = status === 'dropped' ? (words.dropped ?? 'dropped') : '';
  const when = day === '' ? '' : (words.due?.(day) ?? day);
  return item(text, `[${status === 'done' ? 'x' : ' '}] `, marks([...people, when, dropped]));
}

function dayText(day: string, { locale }: RetroExportOptions): string {
  if (locale === undefined) return day;
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  } catch {
    // Not a language tag, or not a day.
    return day;
  }
}
