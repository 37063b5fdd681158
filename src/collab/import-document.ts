import type { Command } from '../core/shared/command';
import type { DocumentHead } from '../core/shared/schema';
import type { Store } from '../core/shared/store.types';
import { parseDocument } from '../core/shared/validate-document';
import type { ImportResult } from './collab.types';
import type { Steward } from './steward';

export function importDocument<D extends DocumentHead, C extends Command>(
  store: Store<D, C>,
  steward: Steward<D>,
  input: unknown,
  salvage: boolean,
): ImportResult {
  if (steward.status.getSnapshot().state !== 'open' || store.isReadOnly())
    return { ok: false, reason: 'notOpen', problems: [] };
  const parsed = parseDocument<D>(store.model.schema, input, { salvage });
  if (!parsed.ok) return { ok: false, reason: 'invalid', problems: parsed.problems };
  // It would be written with what this version makes of it.
  if (parsed.readOnly) return { ok: false, reason: 'newer', problems: parsed.warnings };
  steward.replace(parsed.value);
  return { ok: true, warnings: parsed.warnings };
}
