import type { Check, DocumentSchema } from '../shared/schema';

/** Longest comment that is kept, in UTF-16 units. Forms offer less. */
export const MAX_COMMENT = 5000;

const wholeOrNull: Check = (value) =>
  value === null || Number.isInteger(value) ? null : { code: 'wrongType', values: { expected: 'integer' } };

const time: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : { code: 'wrongType', values: { expected: 'number' } };

const string: Check = (value) =>
  typeof value === 'string' ? null : { code: 'wrongType', values: { expected: 'string' } };

const comment: Check = (value) => {
  if (typeof value !== 'string') return { code: 'wrongType', values: { expected: 'string' } };
  return value.length > MAX_COMMENT ? { code: 'tooLong', values: { max: MAX_COMMENT } } : null;
};

/** One person's answers. Private: it is stored on the device and handed to the host, never shared with a team. */
export const responseSchema: DocumentSchema = {
  name: 'plinth/response',
  version: 1,
  scope: 'private',
  collections: {
    answers: {
      maxRecords: 1000,
      fields: {
        value: { kind: 'value', check: wholeOrNull },
        at: { kind: 'value', check: time, optional: true },
      },
    },
    comments: { maxRecords: 1000, fields: { text: { kind: 'text', check: comment } } },
    session: {
      maxRecords: 1,
      fields: {
        instrument: { kind: 'value', check: string },
        seed: { kind: 'value', check: time },
        startedAt: { kind: 'value', check: time },
        submittedAt: { kind: 'value', check: time, optional: true },
      },
    },
  },
};
