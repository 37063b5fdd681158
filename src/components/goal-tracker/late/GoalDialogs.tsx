'use client';
import type { ViewSettings } from '../../../core/goal-tracker/goals.types';
import type { GoalDialog } from '../../../hooks/goal-tracker/createGoalUi';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsDialogMessages } from '../../../locales/en/goals-dialog.messages';
import { inheritFontCss } from '../../shared/base.css';
import { createSheet } from '../../shared/create-sheet';
import { dialogCss } from '../../shared/dialog.css';
import { useSheet } from '../../shared/useSheet';
import type { Tracker } from '../tracker.types';
import { useGoalPart } from '../useGoalPart';
import { dialogFormCss } from './dialog-form.css';
import type { DialogContext } from './dialog.types';
import { DuplicateDialog } from './DuplicateDialog';
import { GoalEditor } from './GoalEditor';
import { KeyResultEditor } from './KeyResultEditor';
import { MoveDialog } from './MoveDialog';
import { PeriodEditor } from './PeriodEditor';
import { selectCss } from '../../shared/select.css';

const sheet = createSheet('plinth-goal-dialogs', dialogCss + dialogFormCss + selectCss + inheritFontCss);
const loadReview = () => import('./ReviewDialog');
const loadImport = () => import('./ImportDialog');
const loadRedact = () => import('./RedactDialog');

/** The question that is open. Loads on demand with its own stylesheet. Renders a `<div>` around a `<dialog>`. */
export function GoalDialogs(props: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly dialog: GoalDialog;
}) {
  const { tracker, view, dialog } = props;
  const t = useTranslator(tracker.plinth, 'goals', goalsDialogMessages);
  const review = useGoalPart(tracker, loadReview, dialog.kind === 'review');
  const files = useGoalPart(tracker, loadImport, dialog.kind === 'import');
  const redact = useGoalPart(tracker, loadRedact, dialog.kind === 'redact');
  // A new goal stands last, or where nothing was: who made it finds it, rather than the button that asked for it.
  const made = dialog.kind === 'keyResult' && dialog.first ? { focus: { goal: dialog.goal } } : {};
  const context: DialogContext = {
    tracker,
    view,
    t,
    close: () => tracker.ui.set({ dialog: null, ...made }),
  };
  return (
    <div data-plinth-part="goal-dialogs" className={useSheet(sheet)}>
      {dialog.kind === 'goal' && <GoalEditor key={dialog.id ?? ''} {...context} id={dialog.id} />}
      {dialog.kind === 'keyResult' && (
        <KeyResultEditor key={dialog.id ?? ''} {...context} goal={dialog.goal} id={dialog.id} />
      )}
      {dialog.kind === 'period' && <PeriodEditor key={dialog.id ?? ''} {...context} id={dialog.id} />}
      {dialog.kind === 'move' && <MoveDialog {...context} id={dialog.id} />}
      {dialog.kind === 'duplicate' && <DuplicateDialog {...context} id={dialog.id} />}
      {dialog.kind === 'review' && review && <review.ReviewDialog {...context} id={dialog.period} />}
      {dialog.kind === 'import' && files && <files.ImportDialog {...context} />}
      {dialog.kind === 'redact' && redact && <redact.RedactDialog {...context} />}
    </div>
  );
}
