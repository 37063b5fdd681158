import { isPlainObject, type Json, type JsonObject } from '../../shared/json';
import type { Draft, DraftCard, DraftRound, DraftVote } from './draft.types';
import { readFields, textOf } from './fields';
import { groupByParent } from './group-by-parent';
import type { Reporter } from './report';

/*
 * Scrumlr (`inovex/scrumlr.io`): one board with columns, notes and rounds of voting. A note's `position` names its column,
 * the note it lies on (`stack`) and its `rank`: the higher, the further up.
 */

export function isScrumlrJson(json: Json): boolean {
  return (
    isPlainObject(json) &&
    isPlainObject(json['board']) &&
    Array.isArray(json['notes']) &&
    Array.isArray(json['columns'])
  );
}

export function readScrumlrJson(json: Json, report: Reporter): Draft {
  const top = readFields(json as JsonObject, '', report);
  const board = readFields(top.record('board'), 'board', report);
  const id = board.text('id');
  const title = board.text('name');
  // A board that does not show who wrote keeps the authors all the same.
  const anonymous = top.record('board')['showAuthors'] === false;
  board.done('showAuthors', 'showVoting');

  const names = namesOf(top.records('participants'), report);
  const columns = readColumns(top.records('columns'), report);
  const { rounds, votesOf } = readVotings(top.records('votings'), report);
  const notes = top.records('notes').map((note, index) => readNote(note, index, report));
  const groupOf = groupByParent(
    notes.map(({ key, stack }) => ({ key, parent: stack })),
    report,
    (index) => ({ path: ['notes', index] }),
  );
  const cards = notes.map(({ author, rank, stack: _stack, ...note }, index) => {
    const group = groupOf(index);
    const name = names.get(author);
    const card: DraftCard = {
      ...note,
      ...(group ? { group } : {}),
      ...(author ? { author: { id: author, ...(name ? { name } : {}) } } : {}),
      votes: votesOf(note.key),
    };
    return { card, rank, lower: notes[index]!.stack !== '' };
  });
  // What others lie on is on top; the rest by rank.
  cards.sort((a, b) => Number(a.lower) - Number(b.lower) || b.rank - a.rank);
  top.done();
  for (const [note, count] of votesOf.left()) report.warn('lostVotes', ['votings'], { id: note, count });
  return { id, title, anonymous, columns, cards: cards.map(({ card }) => card), rounds };
}

function namesOf(participants: readonly JsonObject[], report: Reporter): ReadonlyMap<string, string> {
  return new Map(
    participants.map((participant) => {
      const fields = readFields(participant, 'participants[]', report);
      const user = readFields(fields.record('user'), 'participants[].user', report);
      const entry = [user.text('id') || fields.text('id'), user.text('name')] as const;
      fields.done('id');
      user.done('id');
      return entry;
    }),
  );
}

function readColumns(columns: readonly JsonObject[], report: Reporter): Draft['columns'] {
  const read = columns.map((column, at) => {
    const fields = readFields(column, 'columns[]', report);
    const made = {
      key: fields.text('id'),
      title: fields.text('name'),
      prompt: fields.text('description'),
      path: ['columns', at],
    };
    const index = fields.number('index') ?? at;
    if (column['visible'] === false) report.warn('hiddenColumn', made.path, { title: made.title });
    fields.done('visible');
    return { made, index };
  });
  return read.sort((a, b) => a.index - b.index).map(({ made }) => made);
}

function readNote(note: JsonObject, index: number, report: Reporter) {
  const fields = readFields(note, 'notes[]', report);
  const position = readFields(fields.record('position'), 'notes[].position', report);
  const stack = position.text('stack');
  const read = {
    key: fields.text('id'),
    text: fields.text('text'),
    author: fields.text('author'),
    column: position.text('column'),
    stack: stack === 'null' ? '' : stack,
    rank: position.number('rank') ?? 0,
    path: ['notes', index] as const,
  };
  fields.done();
  position.done('stack');
  return read;
}

function readVotings(votings: readonly JsonObject[], report: Reporter) {
  const byNote = new Map<string, DraftVote[]>();
  const rounds = votings.map((voting, index): DraftRound => {
    const fields = readFields(voting, 'votings[]', report);
    const key = fields.text('id') || `voting-${index}`;
    const budget = fields.number('voteLimit');
    const multiple = voting['allowMultipleVotes'] !== false;
    const votes = readFields(fields.record('votes'), 'votings[].votes', report);
    const perNote = Object.entries(votes.record('votesPerNote'));
    let sum = 0;
    for (const [note, json] of perNote) {
      const made = isPlainObject(json) ? votesOfNote(json, key) : [];
      byNote.set(note, [...(byNote.get(note) ?? []), ...made]);
      sum += made.reduce((all, { count }) => all + count, 0);
    }
    const total = votes.number('total') ?? sum;
    if (total !== sum) report.warn('voteDifference', ['votings', index], { total, sum });
    votes.done();
    const open = fields.text('status') === 'OPEN';
    fields.done('allowMultipleVotes', 'showVotesOfOthers', 'isAnonymous');
    return { key, open, ...(budget === undefined ? {} : { budget }), ...(multiple ? {} : { perCard: 1 }) };
  });
  const take = (note: string) => {
    const votes = byNote.get(note) ?? [];
    byNote.delete(note);
    return votes;
  };
  const left = () =>
    [...byNote].map(([note, votes]) => [note, votes.reduce((all, { count }) => all + count, 0)] as const);
  return { rounds, votesOf: Object.assign(take, { left }) };
}

function votesOfNote(json: JsonObject, round: string): readonly DraftVote[] {
  const listed = Array.isArray(json['userVotes']) ? (json['userVotes'] as readonly Json[]) : [];
  const users = listed.filter((one): one is JsonObject => isPlainObject(one));
  const votes = users.map((one): DraftVote => ({
    round,
    voter: textOf(one['id'] ?? null) ?? '',
    count: Number(one['total'] ?? 0),
  }));
  const sum = votes.reduce((all, { count }) => all + count, 0);
  const total = typeof json['total'] === 'number' ? json['total'] : sum;
  return total > sum ? [...votes, { round, count: total - sum }] : votes;
}
