import type { CommandDeclaration, DocumentModel } from '../shared/command';
import { authorizeRetro } from './authorize';
import { boardOf } from './board-of';
import type { RetroCommand } from './retro.commands.types';
import { retroSchema } from './retro.schema';
import type { RetroDocument } from './retro.types';
import { actionRules } from './rules/action.rules';
import { anonymise } from './rules/anonymous';
import { boardRules } from './rules/board.rules';
import { cardRules } from './rules/card.rules';
import { columnRules } from './rules/column.rules';
import { commentRules } from './rules/comment.rules';
import { discussRules } from './rules/discuss.rules';
import { groupRules } from './rules/group.rules';
import { hiddenRules } from './rules/hidden.rules';
import { importRules } from './rules/import.rules';
import { kudosRules } from './rules/kudos.rules';
import type { Rules } from './rules/rules.types';
import { voteRules } from './rules/vote.rules';

type Rule = CommandDeclaration<RetroDocument, RetroCommand>;

/** On an anonymous board no rule is told who asks, so none can write it down. */
function withoutNames(rules: Rules<RetroCommand>): Rules<RetroCommand> {
  const wrapped = Object.entries(rules as unknown as Readonly<Record<string, Rule>>).map(([type, rule]) => {
    const apply: Rule['apply'] = (document, envelope) => rule.apply(document, anonymise(document, envelope));
    return [type, { ...rule, apply }];
  });
  return Object.fromEntries(wrapped) as Rules<RetroCommand>;
}

/**
 * Every command on a retro, and how each is undone.
 *
 * A store's `actor` decides what is allowed, on an anonymous board too; it is dropped before anything is written there.
 * A host that drops it earlier has decided already: without an actor everything is allowed on an anonymous board.
 */
export const retroModel: DocumentModel<RetroDocument, RetroCommand> = {
  schema: retroSchema,
  commands: /* #__PURE__ */ withoutNames({
    ...boardRules,
    ...columnRules,
    ...cardRules,
    ...groupRules,
    ...commentRules,
    ...voteRules,
    ...discussRules,
    ...actionRules,
    ...kudosRules,
    ...hiddenRules,
    ...importRules,
  }),
  authorize: (command, actor, document) =>
    (actor === undefined && boardOf(document).anonymous) || authorizeRetro(command, actor, document),
};
