import { id, nullable, number, text, timestamp } from '../shared/checks';
import type { DocumentSchema } from '../shared/schema';

/** Longest comment that is kept, in UTF-16 units. Forms offer less. */
export const MAX_COMMENT = 5000;

/** One person's answers. Private: stored on the device and handed to the host, never shared with a team. */
export const responseSchema: DocumentSchema = {
  name: 'plinth/response',
  version: 1,
  scope: 'private',
  collections: {
    answers: {
      maxRecords: 1000,
      fields: {
        value: { kind: 'value', check: nullable(number({ integer: true })) },
        at: { kind: 'value', check: timestamp, optional: true },
      },
    },
    comments: { maxRecords: 1000, fields: { text: { kind: 'text', check: text({ max: MAX_COMMENT }) } } },
    session: {
      maxRecords: 1,
      fields: {
        instrument: { kind: 'value', check: id },
        seed: { kind: 'value', check: number() },
        startedAt: { kind: 'value', check: timestamp },
        submittedAt: { kind: 'value', check: timestamp, optional: true },
      },
    },
  },
};
