import { boardRules } from './board.rules';
import { cardRules } from './card.rules';
import { groupRules } from './group.rules';
import { hiddenRules } from './hidden.rules';
import { voteRules } from './vote.rules';

/** What people do all the time. */
export const mainRules = {
  ...boardRules,
  ...cardRules,
  ...groupRules,
  ...voteRules,
  ...hiddenRules,
};
