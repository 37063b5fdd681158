import { rewrite } from './apply-changes';
import type { Change } from './change';
import type {
  Command,
  CommandDeclaration,
  CommandEnvelope,
  DocumentModel,
  Reduction,
  Rejection,
} from './command';
import { own } from './json';
import type { DocumentHead } from './schema';

export function isRejected(
  outcome: readonly Change[] | Reduction<unknown> | { readonly rejected: Rejection },
): outcome is { readonly rejected: Rejection } {
  return 'rejected' in outcome;
}

export function reject(
  code: string,
  path: Rejection['path'] = [],
  values?: Rejection['values'],
): { readonly rejected: Rejection } {
  return { rejected: values ? { code, path, values } : { code, path } };
}

/** The declaration of a command's type, or `undefined` for a type this model does not know. */
export function declarationOf<D extends DocumentHead, C extends Command>(
  model: DocumentModel<D, C>,
  command: C,
): CommandDeclaration<D, C> | undefined {
  const table = model.commands as unknown as Readonly<Record<string, CommandDeclaration<D, C>>>;
  return own(table, command.type);
}

/**
 * The one way a command becomes a document. Pure: the same input gives the same output on a page and on a server. Never throws: what a
 * rule cannot make sense of, as what a page without types may send, is refused (`invalidValue`, `values.why` for a log).
 */
export function reduce<D extends DocumentHead, C extends Command>(
  model: DocumentModel<D, C>,
  document: D,
  envelope: CommandEnvelope<C>,
): Reduction<D> {
  const { command, actor } = envelope;
  try {
    const declaration = declarationOf(model, command);
    if (!declaration) return reject('unknownCommand', [], { type: command.type });
    if (model.authorize && !model.authorize(command, actor, document))
      return reject('notAllowed', [], { type: command.type });
    const outcome = declaration.apply(document, envelope);
    if (isRejected(outcome)) return outcome;
    // `before` is what stands there, whatever the command believed: undo rests on it.
    return rewrite(document, outcome, ({ after }) => after);
  } catch (cause) {
    return reject('invalidValue', [], { why: String(cause) });
  }
}
