import type { ViewSettings } from '../../../core/goal-tracker/goals.types';
import type { goalsDialogMessages } from '../../../locales/en/goals-dialog.messages';
import type { Translate } from '../../../locales/translate';
import type { Tracker } from '../tracker.types';

export type DialogWords = Translate<keyof typeof goalsDialogMessages>;

/** What every dialog is given. */
export interface DialogContext {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly t: DialogWords;
  readonly close: () => void;
}
