import type { CommandEnvelope } from '../../shared/command';
import { boardOf } from '../board-of';
import type { RetroCommand } from '../retro.commands.types';
import type { RetroDocument } from '../retro.types';

export const isNamed = (document: RetroDocument) => !boardOf(document).anonymous;

/**
 * The envelope as it may be kept or sent on: on an anonymous board without its actor. Whoever forwards envelopes (a
 * server that hands them to others, a log) calls this first, after `authorizeRetro`. The model does it before every
 * command, so no rule can write an author there.
 */
export function anonymise<C extends RetroCommand>(
  document: RetroDocument,
  envelope: CommandEnvelope<C>,
): CommandEnvelope<C> {
  return isNamed(document) ? envelope : { ...envelope, actor: undefined };
}
