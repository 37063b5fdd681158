import { currentValue } from '../shared/apply-changes';
import type { Change } from '../shared/change';
import type { DocumentModel, Env } from '../shared/command';
import { own, type Json } from '../shared/json';
import { reject } from '../shared/reduce';
import { MAX_COMMENT, responseSchema } from './response.schema';
import { SESSION_ID, type ResponseCommand, type ResponseDocument } from './response.types';

type Collection = 'answers' | 'comments' | 'session';

/** One whole record, put in place of what is there; `undefined` removes it. */
function put(
  document: ResponseDocument,
  collection: Collection,
  id: string,
  after: Json | undefined,
): Change {
  const place = { collection, id, field: null };
  return { ...place, before: currentValue(document, place), after };
}

function setAnswer(
  document: ResponseDocument,
  id: string,
  value: number | null,
  at: number,
): readonly Change[] {
  const before = own(document.answers, id);
  return before && before.value === value ? [] : [put(document, 'answers', id, { ...before, id, value, at })];
}

function setSubmitted(document: ResponseDocument, after: number | undefined): readonly Change[] {
  const before = document.session[SESSION_ID]?.submittedAt;
  return [{ collection: 'session', id: SESSION_ID, field: 'submittedAt', before, after }];
}

/** Every command on a response, and how each is undone. "Start over" can be; handing in cannot. */
export const responseModel: DocumentModel<ResponseDocument, ResponseCommand> = {
  schema: responseSchema,
  commands: {
    'answer.set': {
      undo: 'inverse',
      log: 'none',
      apply: (document, { command, at }) =>
        Number.isInteger(command.value)
          ? setAnswer(document, command.item, command.value, at)
          : reject('outOfRange', ['answers', command.item]),
    },
    'answer.skip': {
      undo: 'inverse',
      log: 'none',
      apply: (document, { command, at }) => setAnswer(document, command.item, null, at),
    },
    'answer.clear': {
      undo: 'inverse',
      log: 'none',
      apply: (document, { command }) => [put(document, 'answers', command.item, undefined)],
    },
    'comment.set': {
      undo: 'inverse',
      log: 'none',
      mergeKey: (command) => `comment/${command.id}`,
      apply: (document, { command: { id, text } }) => {
        if (text.length > MAX_COMMENT) return reject('tooLong', ['comments', id], { max: MAX_COMMENT });
        return [put(document, 'comments', id, text === '' ? undefined : { id, text })];
      },
    },
    'session.start': {
      undo: 'none',
      log: 'none',
      apply: (document, { command: { instrument, seed }, at }) =>
        document.session[SESSION_ID]
          ? []
          : [put(document, 'session', SESSION_ID, { id: SESSION_ID, instrument, seed, startedAt: at })],
    },
    'session.submit': {
      undo: 'barrier',
      log: 'none',
      apply: (document, { at }) =>
        document.session[SESSION_ID] ? setSubmitted(document, at) : reject('notStarted', ['session']),
    },
    'session.reopen': { undo: 'none', log: 'none', apply: (document) => setSubmitted(document, undefined) },
    'session.reset': {
      undo: 'inverse',
      log: 'none',
      // The session stays, and with it the random order: after "undo" the questions stand where they stood.
      apply: (document) => [
        ...setSubmitted(document, undefined),
        ...(['answers', 'comments'] as const).flatMap((collection) =>
          Object.keys(document[collection]).map((id) => put(document, collection, id, undefined)),
        ),
      ],
    },
  },
};

/** A response with nothing in it yet. */
export function createResponseDocument(env: Pick<Env, 'createId'>): ResponseDocument {
  return {
    schema: responseSchema.name,
    version: 1,
    id: env.createId(),
    answers: {},
    comments: {},
    session: {},
  };
}
