import type { Json } from '../../core/shared/json';
import type { Payload } from '../adapter.types';
import { toBase64 } from '../base64';
import { asBytes } from '../bytes';
import { hash } from '../hash';
import type { SealedBody } from './layout';

/** JSON is kept as text: what is damaged can then be read in part. `more` is what else the sum is to cover. */
export function sealBody(payload: Payload, more = ''): SealedBody {
  const body = asBytes(payload)?.slice() ?? JSON.stringify(payload);
  return { body, sum: sumOf(body, more) };
}

/** The payload, or `undefined` if anything in it is not as it was written. */
export function unsealBody(record: Partial<SealedBody>, more = ''): Payload | undefined {
  const body = typeof record.body === 'string' ? record.body : asBytes(record.body);
  if (body === undefined || sumOf(body, more) !== record.sum) return undefined;
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}

/** As text for an export; whatever it is. */
export function rawText(record: Partial<SealedBody>): string {
  if (typeof record.body === 'string') return record.body;
  const bytes = asBytes(record.body);
  return bytes ? toBase64(bytes) : JSON.stringify(record);
}

function sumOf(body: string | Uint8Array, more: string): string {
  return hash(`${typeof body === 'string' ? 'j' : 'b'} ${hash(body)} ${more}`);
}
