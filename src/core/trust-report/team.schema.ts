import { anything, id, isoDate, listOf, mapOf, number, oneOf, shape, text } from '../shared/checks';
import { isPlainObject } from '../shared/json';
import { orderKey } from '../shared/order-key';
import type { Check, DocumentSchema } from '../shared/schema';

const count: Check = number({ min: 0, max: 1_000_000, integer: true });
const title: Check = text({ max: 200, empty: false });
const threshold: Check = number({ min: 3, max: 1_000_000, integer: true });

const insufficient = shape({ status: oneOf('insufficient'), answered: count, needed: count });
const sufficient = shape({
  status: oneOf('ok'),
  instrument: id,
  scale: shape({ min: number(), max: number() }),
  minRespondents: threshold,
  answered: count,
  subscales: mapOf(shape({ n: anything, mean: anything })),
  overall: shape({ mean: anything }),
  groups: mapOf(shape({ groups: mapOf(shape({ n: count, subscales: mapOf(anything) })) })),
  items: mapOf(shape({ n: count, mean: number() })),
  comments: mapOf(listOf(text({ max: 5000 }))),
  warnings: listOf(anything),
});

/** What has no place in a summary, whoever made it: raw answers, and what would tell respondents apart. */
const RAW = ['answers', 'responses', 'respondents'];

/** A `TeamSummary`. Raw answers in it are refused. */
export const teamSummary: Check = (value) => {
  if (!isPlainObject(value)) return { code: 'wrongType', values: { expected: 'summary' } };
  const raw = RAW.find((name) => Object.hasOwn(value, name));
  if (raw !== undefined) return { code: 'notAllowed', values: { allowed: 'summary' }, path: [raw] };
  return (value['status'] === 'insufficient' ? insufficient : sufficient)(value);
};

/** A team: its people, its rounds with their summaries, and which retros it has held. Everybody in the team may see it. */
export const teamSchema: DocumentSchema = {
  name: 'plinth/team',
  version: 1,
  scope: 'shared',
  collections: {
    rounds: {
      maxRecords: 1000,
      fields: {
        instrument: { kind: 'value', check: id },
        status: { kind: 'value', check: oneOf('open', 'inviting', 'closed') },
        minRespondents: { kind: 'value', check: threshold },
        invited: { kind: 'value', check: count },
        answered: { kind: 'value', check: count },
        reminders: { kind: 'value', check: count },
        title: { kind: 'value', check: title, optional: true },
        openedOn: { kind: 'value', check: isoDate },
        remindedOn: { kind: 'value', check: isoDate, optional: true },
        closedOn: { kind: 'value', check: isoDate, optional: true },
        summary: { kind: 'value', check: teamSummary, optional: true },
      },
    },
    about: { maxRecords: 1, fields: { name: { kind: 'value', check: title } } },
    people: {
      maxRecords: 1000,
      fields: {
        name: { kind: 'value', check: title },
        order: { kind: 'order', check: orderKey },
        leftOn: { kind: 'value', check: isoDate, optional: true },
      },
    },
    retros: {
      maxRecords: 1000,
      fields: {
        heldOn: { kind: 'value', check: isoDate },
        level: { kind: 'value', check: id, optional: true },
      },
    },
  },
};
