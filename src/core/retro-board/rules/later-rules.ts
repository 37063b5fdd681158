import { actionRules } from './action.rules';
import { carryOverRules } from './carry-over.rules';
import { columnRules } from './column.rules';
import { commentRules } from './comment.rules';
import { discussRules } from './discuss.rules';
import { importRules } from './import.rules';
import { kudosRules } from './kudos.rules';
import { settingsRules } from './settings.rules';
import { setupRules } from './setup.rules';

/** What people do now and then: a page may fetch it when somebody does, and add it to its model (`addRules`). */
export const laterRules = {
  ...actionRules,
  ...columnRules,
  ...commentRules,
  ...discussRules,
  ...settingsRules,
  ...setupRules,
  ...kudosRules,
  ...carryOverRules,
  ...importRules,
};
