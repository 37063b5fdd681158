import { isPlainObject, type Json, type JsonObject } from '../../shared/json';
import type { Draft, DraftCard } from './draft.types';
import { personOf, readFields } from './fields';
import type { Reporter } from './report';
import { roundOf, votesOf } from './source-votes';

/* MaibornWolff Retro (`retro-<ISO>.json`, version 1.0.0): columns with their cards, votes by person. */

export function isMaibornWolffJson(json: Json): boolean {
  if (!isPlainObject(json) || !Array.isArray(json['columns'])) return false;
  return json['columns'].some(
    (one) => isPlainObject(one) && 'columnTitle' in one && Array.isArray(one['cards']),
  );
}

export function readMaibornWolffJson(json: Json, report: Reporter): Draft {
  const top = readFields(json as JsonObject, '', report);
  const title = top.text('title');
  const budget = top.number('maxVoteCount');
  const highlighted = top.text('highlightedCardId');
  const columns = byIndex(top.records('columns')).map((column, at) => {
    const fields = readFields(column, 'columns[]', report);
    const key = fields.text('id') || `column-${at + 1}`;
    const path = ['columns', at] as const;
    const named = { key, title: fields.text('columnTitle'), path };
    if (fields.flag('isBlurred')) report.info('hiddenColumn', path, { title: named.title });
    const cards = byIndex(fields.records('cards')).map((card, index): DraftCard => {
      const own = readFields(card, 'columns[].cards[]', report);
      const owners = own.list('owners').map(personOf);
      const names = owners.map(({ name, id }) => name ?? id).filter((name) => name !== undefined);
      const voters = own.record('votes');
      const sum = Object.values(voters).reduce<number>((all, count) => all + (Number(count) || 0), 0);
      const id = own.text('id');
      const done = own.flag('isDiscussed');
      const topic = id !== '' && id === highlighted ? 'now' : done ? 'done' : undefined;
      const where = [...path, 'cards', index];
      const read: DraftCard = {
        key: id,
        text: own.text('content'),
        column: key,
        ...(names.length > 0
          ? {
              author: {
                name: names.join(', '),
                ...(owners.length === 1 && owners[0]!.id ? { id: owners[0]!.id } : {}),
              },
            }
          : {}),
        ...(topic ? { topic } : {}),
        votes: votesOf(voters, sum, where, report),
        path: where,
      };
      own.done('index');
      return read;
    });
    fields.done('index');
    return { named, cards };
  });
  top.done('version', 'isBlurred');
  const cards = columns.flatMap((column) => column.cards);
  return {
    title,
    ...(budget === undefined ? {} : { budget }),
    columns: columns.map(({ named }) => named),
    cards,
    rounds: roundOf(cards, budget),
  };
}

function byIndex(records: readonly JsonObject[]): readonly JsonObject[] {
  const place = ({ index }: JsonObject) => (typeof index === 'number' ? index : 0);
  return [...records].sort((a, b) => place(a) - place(b));
}
