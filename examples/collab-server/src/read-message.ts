// What a message of a provider carries. Yjs providers send their sync messages as Hocuspocus does, behind the document's name.
import * as decoding from 'lib0/decoding';
import { messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';

const SYNC = 0;
const AWARENESS = 1;
const SYNC_REPLY = 4;

export type Message =
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | {
      readonly kind: 'awareness';
      readonly states: readonly { readonly client: number; readonly state: unknown }[];
    }
  | { readonly kind: 'other' };

/** Throws for bytes that are no message. */
export function readMessage(bytes: Uint8Array): Message {
  const decoder = decoding.createDecoder(bytes);
  decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  if (type === SYNC || type === SYNC_REPLY) {
    const step = decoding.readVarUint(decoder);
    if (step !== messageYjsSyncStep2 && step !== messageYjsUpdate) return { kind: 'other' };
    return { kind: 'update', update: decoding.readVarUint8Array(decoder) };
  }
  if (type !== AWARENESS) return { kind: 'other' };
  const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  const states = Array.from({ length: decoding.readVarUint(inner) }, () => {
    const client = decoding.readVarUint(inner);
    decoding.readVarUint(inner);
    return { client, state: JSON.parse(decoding.readVarString(inner)) as unknown };
  });
  return { kind: 'awareness', states };
}
