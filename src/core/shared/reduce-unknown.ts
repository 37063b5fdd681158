import type { Command, CommandEnvelope, DocumentModel, Reduction } from './command';
import { isPlainObject, type Json } from './json';
import type { Problem } from './problem';
import { rebuild } from './rebuild';
import { isRejected, reduce, reject } from './reduce';
import type { DocumentHead } from './schema';
import { checkRecord } from './validate-document';

/** An envelope around what somebody sent: JSON that nobody has checked. */
export type UnknownEnvelope = Omit<CommandEnvelope, 'command'> & { readonly command: unknown };

/**
 * `reduce` for a command of unknown origin, for a server that takes commands from outside. Never throws.
 *
 * Refused as well, each with its path: what is not JSON or has a forbidden key (`invalidValue`, path in the command), what a rule cannot
 * make sense of (`invalidValue`, path empty, `values.why` for a log), and what would leave a record that the schema refuses (`invalidValue`,
 * path in the document). `values.code` is the code of the problem, as in `problem.<code>`. The rules and `authorize` are those of `reduce`.
 */
export function reduceUnknown<D extends DocumentHead, C extends Command>(
  model: DocumentModel<D, C>,
  document: D,
  envelope: UnknownEnvelope,
): Reduction<D> {
  try {
    const { json, problems } = rebuild(envelope.command);
    if (problems[0]) return refuse(problems[0]);
    if (!isPlainObject(json) || typeof json['type'] !== 'string')
      return reject('unknownCommand', [], { type: '' });
    const outcome = reduce(model, document, { ...envelope, command: json as Json as unknown as C });
    return isRejected(outcome) ? outcome : checked(model, outcome);
  } catch (cause) {
    return reject('invalidValue', [], { why: String(cause) });
  }
}

/** The outcome, unless a record that it touched is none any more. */
function checked<D extends DocumentHead, C extends Command>(
  { schema }: DocumentModel<D, C>,
  outcome: Exclude<Reduction<D>, { readonly rejected: unknown }>,
): Reduction<D> {
  const collections = outcome.document as unknown as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  for (const { collection, id: given } of outcome.changes) {
    // A command without an id made a change without one, and a record called "undefined".
    const id = String(given);
    const declaration = schema.collections[collection];
    const record = collections[collection]?.[id];
    if (!declaration || record === undefined) continue;
    const { problems } = checkRecord(declaration, id, record, false);
    const error = problems.find(({ severity }) => severity === 'error');
    if (error) return refuse({ ...error, path: [collection, id, ...error.path] });
  }
  return outcome;
}

const refuse = ({ code, path, values }: Problem) => reject('invalidValue', path, { ...values, code });
