import { flag, id, oneOf, text, timestamp } from '../shared/checks';
import { orderKey } from '../shared/order-key';
import type { DocumentSchema } from '../shared/schema';
import { hue, MAX_STORED_TEXT } from './retro.schema';

/** One person's side of a retro: hidden cards and keys. Only between that person's own tabs and devices. */
export const retroPrivateSchema: DocumentSchema = {
  name: 'plinth/retro-private',
  version: 1,
  scope: 'private',
  collections: {
    cards: {
      maxRecords: 2000,
      fields: {
        text: { kind: 'text', check: text({ max: MAX_STORED_TEXT }) },
        columnId: { kind: 'value', check: id },
        order: { kind: 'order', check: orderKey },
        hue: { kind: 'value', check: hue, optional: true },
        state: { kind: 'value', check: oneOf('draft', 'queued', 'published') },
        anonymous: { kind: 'value', check: flag, optional: true },
        dueAt: { kind: 'value', check: timestamp, optional: true },
        alone: { kind: 'value', check: flag, optional: true },
      },
    },
    keys: { fields: { key: { kind: 'value', check: text({ max: 128, empty: false }) } } },
    session: {
      maxRecords: 1,
      fields: { retro: { kind: 'value', check: id }, writer: { kind: 'value', check: id } },
    },
  },
};
