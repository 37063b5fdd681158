import type { CommandDeclaration, DocumentModel } from '../shared/command';
import { authorizeRetro } from './authorize';
import { boardOf } from './board-of';
import type { RetroCommand } from './retro.commands.types';
import { retroSchema } from './retro.schema';
import type { RetroDocument } from './retro.types';
import { anonymise } from './rules/anonymous';
import type { Rules } from './rules/rules.types';

export type RetroModel = DocumentModel<RetroDocument, RetroCommand>;
type Rule = CommandDeclaration<RetroDocument, RetroCommand>;

/** On an anonymous board no rule is told who asks, so none can write it down. */
function withoutNames(rules: Partial<Rules<RetroCommand>>): Rules<RetroCommand> {
  const wrapped = Object.entries(rules as unknown as Readonly<Record<string, Rule>>).map(([type, rule]) => {
    const apply: Rule['apply'] = (document, envelope) => rule.apply(document, anonymise(document, envelope));
    return [type, { ...rule, apply }];
  });
  return Object.fromEntries(wrapped) as Rules<RetroCommand>;
}

/**
 * A model that knows these rules. A page that starts with `mainRules` sends commands of `laterRules` only after it has
 * added them; before, they are refused as `unknownCommand`. What others do comes in as changes and needs no rule.
 *
 * A store's `actor` decides what is allowed, on an anonymous board too; it is dropped before anything is written there.
 * A host that drops it earlier has decided already: without an actor everything is allowed on an anonymous board.
 */
export function createRetroModel(rules: Partial<Rules<RetroCommand>>): RetroModel {
  return {
    schema: retroSchema,
    commands: withoutNames(rules),
    // A hidden card may come out without an author on a named board too, if it was written while the board was anonymous.
    withoutTrace: (changes, document) =>
      boardOf(document).anonymous || changes.some(({ collection }) => collection === 'publications'),
    authorize: (command, actor, document) =>
      (actor === undefined && boardOf(document).anonymous) || authorizeRetro(command, actor, document),
  };
}

/** Adds rules that came later to a model of `createRetroModel`. Stores that have it know them at once. */
export function addRules(model: RetroModel, rules: Partial<Rules<RetroCommand>>): void {
  Object.assign(model.commands, withoutNames(rules));
}
