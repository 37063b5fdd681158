import type { Json, JsonObject } from '../../shared/json';
import { isPlainObject } from '../../shared/json';
import type { DraftAction, DraftCard } from './draft.types';
import { personOf, readFields, textOf } from './fields';
import { groupByParent } from './group-by-parent';
import type { Reporter } from './report';
import type { SourceBoard } from './source-boards';
import { roundOf, votesOf } from './source-votes';

/*
 * Microsoft Retrospectives (`microsoft/vsts-extension-retrospectives`, `interfaces/feedback.tsx`): a list of boards with
 * their items. An item has one parent or several children; a parent is a card like the others.
 */

export function isMicrosoftJson(json: Json): boolean {
  return (
    Array.isArray(json) &&
    json.length > 0 &&
    json.every((one) => isPlainObject(one) && isPlainObject(one['board']) && Array.isArray(one['items']))
  );
}

export function readMicrosoftJson(json: Json, report: Reporter): readonly SourceBoard[] {
  return (json as readonly JsonObject[]).map((one, index) => {
    const top = readFields(one, '[]', report);
    const team = readFields(top.record('team'), '[].team', report);
    report.notCarried('[].team.name', team.text('name'));
    team.done('id');
    const board = readBoard(top.record('board'), top.records('items'), index, report);
    top.done();
    return board;
  });
}

const PHASES: Readonly<Record<string, string>> = {
  Collect: 'collect',
  Group: 'group',
  Vote: 'vote',
  Act: 'act',
};

function readBoard(
  record: JsonObject,
  items: readonly JsonObject[],
  index: number,
  report: Reporter,
): SourceBoard {
  const board = readFields(record, '[].board', report);
  const columns = board.records('columns').map((column, at) => {
    const fields = readFields(column, '[].board.columns[]', report);
    const made = {
      key: fields.text('id'),
      title: fields.text('title'),
      prompt: fields.text('notes'),
      path: [index, 'board', 'columns', at],
    };
    fields.done();
    return made;
  });
  const anonymous = board.flag('isAnonymous');
  const id = board.text('id');
  const title = board.text('title');
  const phase = PHASES[board.text('activePhase')];
  const budget = board.number('maxVotesPerUser');
  // What each person has used is the sum of the votes on the cards.
  board.record('boardVoteCollection');
  board.done('teamId', 'projectId');

  const actions: DraftAction[] = [];
  const parents = items.map((item) => ({
    key: text(item, 'id'),
    parent: text(item, 'parentFeedbackItemId'),
    children: Array.isArray(item['childFeedbackItemIds']) ? item['childFeedbackItemIds'].map(String) : [],
  }));
  const groupOf = groupByParent(parents, report, (at) => ({ path: [index, 'items', at] }));
  const cards = items.map((item, at): DraftCard => {
    const path = [index, 'items', at];
    const fields = readFields(item, '[].items[]', report);
    const key = fields.text('id');
    const author = personOf(item['createdBy']);
    const moved = fields.text('originalColumnId');
    const column = fields.text('columnId');
    if (moved !== '' && moved !== column) report.notCarried('[].items[].originalColumnId', moved);
    const at0 = fields.time('createdDate');
    for (const action of fields.list('associatedActionItemIds')) {
      const number = textOf(action) ?? JSON.stringify(action);
      actions.push({ key: `item-${number}`, text: `#${number}`, card: key });
    }
    const card: DraftCard = {
      key,
      text: fields.text('title'),
      column,
      ...(groupOf(at) ? { group: groupOf(at)! } : {}),
      author,
      ...(at0 === undefined ? {} : { at: at0 }),
      votes: votesOf(fields.record('voteCollection'), fields.number('upvotes') ?? 0, path, report),
      path,
    };
    const own = ['createdBy', 'boardId', 'userIdRef', 'parentFeedbackItemId', 'childFeedbackItemIds'];
    fields.done(...own);
    return card;
  });
  return {
    id,
    title,
    anonymous,
    ...(phase ? { phase } : {}),
    ...(budget === undefined ? {} : { budget }),
    columns,
    cards,
    rounds: roundOf(cards, budget),
    actions,
  };
}

function text(item: JsonObject, key: string): string {
  const value = item[key];
  return typeof value === 'string' ? value : '';
}
