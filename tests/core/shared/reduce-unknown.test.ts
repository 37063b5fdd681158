import fc from 'fast-check';
import {
  createResponseDocument,
  createRetroPrivateDocument,
  createTeamDocument,
  goalsModel,
  isRejected,
  parseDocument,
  reduceUnknown,
  responseModel,
  retroModel,
  retroPrivateModel,
  teamModel,
  type Command,
  type DocumentHead,
  type DocumentModel,
} from 'plinth/core';
import { describe, expect, it } from 'vitest';
import { teamGoals } from '../../../stories/goal-tracker/data/team-goals';
import { sprint18 } from '../../../stories/retro-board/boards';

const env = { createId: () => 'new-id' };
const around = { actor: 'mira', at: 1_790_000_000_000, origin: 'remote' } as const;

const MODELS = [
  ['goals', goalsModel, teamGoals()],
  ['retro', retroModel, sprint18],
  ['the own side of a retro', retroPrivateModel, createRetroPrivateDocument(env, 'sprint-18')],
  ['a response', responseModel, createResponseDocument(env)],
  ['rounds', teamModel, createTeamDocument(env)],
] as unknown as [string, DocumentModel<DocumentHead, Command>, DocumentHead][];

/** Members that commands have, so that what is made up goes further than their first line. */
const MEMBERS = (
  'id ids text title cards to from into on hue round voter target who value seconds phase settings person set goal goals period ' +
  'keyResult checkIn initiative view review records date parent item step retro actions role status label mark stance note ' +
  'columnId column name key purpose moveTo before comment owner kind closedOn instrument seed'
).split(' ');

describe.each(MODELS)('a command that somebody sent, %s', (_, model, document) => {
  const ids = Object.values(document).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null ? Object.keys(part).slice(0, 4) : [],
  );
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('x', ...ids) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  const members = fc.dictionary(fc.constantFrom(...MEMBERS), word, { maxKeys: 5 });
  const value = fc.oneof(
    word,
    members,
    fc.array(word, { maxLength: 3 }),
    fc.array(members, { maxLength: 2 }),
  );
  const command = fc
    .tuple(
      fc.constantFrom(...Object.keys(model.commands)),
      fc.dictionary(fc.constantFrom(...MEMBERS), value, { maxKeys: 14 }),
    )
    .map(([type, rest]) => ({ ...rest, type }));

  it('is done or refused, whatever its shape, and leaves a document that can be read again', () => {
    fc.assert(
      fc.property(command, (made) => {
        const outcome = reduceUnknown(model, document, { ...around, command: made });
        if (isRejected(outcome)) return;
        const again = parseDocument(model.schema, JSON.parse(JSON.stringify(outcome.document)));
        expect(again.ok, JSON.stringify(again)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([null, 7, 'card.add', [], {}, { type: 7 }, { type: '__proto__' }, { type: 'toString' }])(
    'is refused where it is none: %j',
    (made) => {
      expect(reduceUnknown(model, document, { ...around, command: made })).toMatchObject({
        rejected: { code: 'unknownCommand' },
      });
    },
  );
});

const response = createResponseDocument(env);
const send = (command: unknown) => reduceUnknown(responseModel, response, { ...around, command });

it.each([
  ['a rule cannot read it', { type: 'comment.set', id: 'trust' }, [], undefined],
  ['a record has no id', { type: 'answer.skip' }, ['answers', 'undefined', 'id'], 'idMismatch'],
  ['something is missing', { type: 'session.start' }, ['session', 'session', 'instrument'], 'missingField'],
  [
    'a key is forbidden',
    JSON.parse('{"type":"answer.set","__proto__":{"item":"a"}}'),
    ['__proto__'],
    'forbiddenKey',
  ],
  ['it is no JSON', { type: 'answer.set', item: () => 'a' }, ['item'], 'notJson'],
] as const)('says where and why: %s', (_, command, path, code) => {
  const outcome = send(command) as { rejected: { code: string; path: unknown; values: object } };
  expect(outcome.rejected).toMatchObject({ code: 'invalidValue', path });
  expect(outcome.rejected.values).toMatchObject(
    code ? { code } : { why: expect.stringContaining('TypeError') as string },
  );
});

it('does what is right', () => {
  const outcome = send({ type: 'answer.set', item: 'a', value: 4 });
  expect(outcome).toMatchObject({ document: { answers: { a: { value: 4 } } } });
});
