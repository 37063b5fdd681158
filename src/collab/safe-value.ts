import { Text } from 'yjs';
import type { Json } from '../core/shared/json';
import { INPUT_LIMITS, rebuild } from '../core/shared/rebuild';

/**
 * An entry of a Y.Doc as JSON, or `undefined` for what is none: other shared types, bytes, forbidden keys, more than the
 * limits of core allow. Anybody may write anything into a shared document.
 */
export function safeValue(value: unknown): Json | undefined {
  if (value instanceof Text) return value.toJSON().slice(0, INPUT_LIMITS.text);
  if (value === undefined || typeof value === 'boolean' || value === null) return value;
  // Most are one of these two, and there may be fifty thousand.
  if (typeof value === 'string') return value.length > INPUT_LIMITS.text ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  const { json, problems } = rebuild(value);
  return problems.length > 0 ? undefined : json;
}
