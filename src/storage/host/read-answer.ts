import type { HostDocument, HostSaved } from './host.types';

/** A host's answer to a save, checked: hosts are not always written in TypeScript. `undefined`: it is none of the three. */
export function readAnswer(
  value: HostSaved | undefined,
): { readonly version: string | number } | Exclude<HostSaved, { ok: true }> | undefined {
  const answer: {
    readonly ok?: boolean;
    readonly version?: string | number;
    readonly conflict?: HostDocument | true;
    readonly refused?: Extract<HostSaved, { refused: unknown }>['refused'];
  } = value ?? {};
  const { ok, version } = answer;
  if (ok === true && (typeof version === 'string' || typeof version === 'number')) return { version };
  if (answer.conflict !== undefined) return { ok: false, conflict: answer.conflict };
  return answer.refused === undefined ? undefined : { ok: false, refused: answer.refused };
}
