import { isPlainObject, type Json, type JsonObject } from '../../shared/json';
import type { Draft, DraftCard, DraftComment, DraftVote } from './draft.types';
import { readFields } from './fields';
import type { Reporter } from './report';
import { trelloActions, type TrelloActions } from './trello-actions';

/*
 * Trello: lists and cards by position. A closed (archived) card or list is carried like the others. Check lists and links
 * become comments; what else a card has (labels, members, dates …) is named in the report.
 */

export function isTrelloJson(json: Json): boolean {
  return isPlainObject(json) && Array.isArray(json['lists']) && Array.isArray(json['cards']);
}

export function readTrelloJson(json: Json, report: Reporter): Draft {
  const top = readFields(json as JsonObject, '', report);
  const [id, title] = [top.text('id'), top.text('name')];
  const columns = byPosition(top.records('lists')).map((list, at) => {
    const fields = readFields(list, 'lists[]', report);
    const column = { key: fields.text('id'), title: fields.text('name'), path: ['lists', at] };
    if (fields.flag('closed')) report.warn('closedColumn', column.path, { title: column.title });
    fields.done('pos', 'idBoard');
    return column;
  });
  const history = trelloActions(top.records('actions'), report);
  const checks = new Map<string, DraftComment[]>();
  for (const list of top.records('checklists')) {
    const card = typeof list['idCard'] === 'string' ? list['idCard'] : '';
    checks.set(card, [...(checks.get(card) ?? []), checkList(list, report)]);
  }
  const cards = byPosition(top.records('cards')).map((card, at) =>
    readCard(card, at, { history, checks }, report),
  );
  top.done('members', 'shortLink', 'url', 'shortUrl', 'limits', 'prefs', 'dateLastView', 'dateLastActivity');
  for (const [card, comment] of [
    ...history.left(),
    ...[...checks].flatMap(([key, all]) => all.map((one) => [key, one] as const)),
  ]) {
    report.warn('becameCard', [], { text: comment.text.slice(0, 80) });
    cards.push({ key: '', column: columns[0]?.key ?? '', path: ['cards', card], ...comment });
  }
  return {
    id,
    title,
    columns,
    cards,
    rounds: cards.some(({ votes = [] }) => votes.length > 0) ? [{ key: 'votes' }] : [],
  };
}

interface Around {
  readonly history: TrelloActions;
  readonly checks: Map<string, DraftComment[]>;
}

function readCard(card: JsonObject, at: number, { history, checks }: Around, report: Reporter): DraftCard {
  const path = ['cards', at];
  const fields = readFields(card, 'cards[]', report);
  const key = fields.text('id');
  const text = [fields.text('name'), fields.text('desc')].filter((part) => part.trim() !== '').join('\n\n');
  if (fields.flag('closed')) report.warn('closedCard', path, { text: text.slice(0, 80) });
  const voters = fields.list('idMembersVoted').map(String);
  const badges = card['badges'];
  const total = isPlainObject(badges) && typeof badges['votes'] === 'number' ? badges['votes'] : 0;
  const votes: DraftVote[] = voters.map((voter) => ({ round: 'votes', voter, count: 1 }));
  if (total > voters.length) votes.push({ round: 'votes', count: total - voters.length });
  const links = fields.records('attachments').map((attachment): DraftComment => ({
    text: [attachment['name'], attachment['url']]
      .flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : []))
      .join('\n'),
  }));
  const { author, at: since } = history.creator(key);
  const read: DraftCard = {
    key,
    text,
    column: fields.text('idList'),
    ...(author ? { author } : {}),
    ...(since === undefined ? {} : { at: since }),
    votes,
    comments: [
      ...history.comments(key),
      ...(checks.get(key) ?? []),
      ...links.filter((link) => link.text !== ''),
    ],
    path,
  };
  checks.delete(key);
  fields.done(
    'pos',
    'idBoard',
    'badges',
    'limits',
    'shortLink',
    'shortUrl',
    'url',
    'idShort',
    'idChecklists',
    'email',
    'dateLastActivity',
    'subscribed',
  );
  return read;
}

function checkList(list: JsonObject, report: Reporter): DraftComment {
  const fields = readFields(list, 'checklists[]', report);
  const items = byPosition(fields.records('checkItems')).map((item) => {
    const name = typeof item['name'] === 'string' ? item['name'] : '';
    return `- [${item['state'] === 'complete' ? 'x' : ' '}] ${name}`;
  });
  const text = [fields.text('name'), ...items].join('\n');
  fields.done('id', 'idCard', 'idBoard', 'pos');
  return { text };
}

function byPosition(records: readonly JsonObject[]): readonly JsonObject[] {
  const place = ({ pos }: JsonObject) => (typeof pos === 'number' ? pos : 0);
  return [...records].sort((a, b) => place(a) - place(b));
}
