import { isPlainObject, type Json, type JsonObject } from '../../shared/json';
import type { DraftComment, DraftPerson } from './draft.types';
import { personOf, textOf, timeOf } from './fields';
import type { Reporter } from './report';

export interface TrelloActions {
  /** Who made the card and when, if the file goes back that far. */
  creator(card: string): { readonly author?: DraftPerson; readonly at?: number };
  /** Comments on the card, oldest first; they are then taken. */
  comments(card: string): readonly DraftComment[];
  /** Comments on cards that are not in the file. */
  left(): readonly (readonly [string, DraftComment])[];
}

/** Comments and creation from the log of a Trello board. The rest of the log is history, and counted in the report. */
export function trelloActions(actions: readonly JsonObject[], report: Reporter): TrelloActions {
  const made = new Map<string, { author: DraftPerson; at?: number }>();
  const said = new Map<string, DraftComment[]>();
  for (const action of actions) {
    const type = textOf(action['type'] ?? null) ?? '';
    const data = isPlainObject(action['data']) ? action['data'] : {};
    const card = isPlainObject(data['card']) ? (textOf(data['card']['id'] ?? null) ?? '') : '';
    const author = personOf(action['memberCreator']);
    const time = timeOf(textOf(action['date'] ?? null) ?? '');
    const at = time === undefined ? {} : { at: time };
    if (type === 'createCard') made.set(card, { author, ...at });
    else if (type === 'commentCard' && typeof data['text'] === 'string') {
      // Newest first in the file.
      said.set(card, [{ text: data['text'], author, ...at }, ...(said.get(card) ?? [])]);
    } else report.notCarried(`actions[].${type || '?'}`, (action['id'] ?? true) satisfies Json);
  }
  return {
    creator: (card) => made.get(card) ?? {},
    comments: (card) => {
      const comments = said.get(card) ?? [];
      said.delete(card);
      return comments;
    },
    left: () => [...said].flatMap(([card, comments]) => comments.map((one) => [card, one] as const)),
  };
}
