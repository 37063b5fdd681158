import { applyUpdate, decodeUpdate, type Doc } from 'yjs';

/**
 * Applies an update of unknown origin as a whole or not at all; false for bytes that are none. For hosts that bring their
 * own transport: `Y.applyUpdate` throws in the middle of a damaged one.
 */
export function applyYjsUpdate(doc: Doc, update: Uint8Array, origin?: unknown): boolean {
  try {
    decodeUpdate(update);
    applyUpdate(doc, update, origin);
    return true;
  } catch {
    return false;
  }
}
