'use client';
import { useStore } from '../../hooks/shared/useStore';
import { Button } from '../shared/Button';
import { Glyph } from '../shared/Glyph';
import { fetchAhead } from '../shared/useReachedPart';
import type { Tracker } from './tracker.types';
import { useGoalPart } from './useGoalPart';

const load = () => import('./late/GoalCheckIn');
const ahead = fetchAhead(load);

/** The button of one key result that opens its quick check-in. Renders a `<button>`. */
export function GoalCheckInButton(props: {
  readonly tracker: Tracker;
  readonly keyResult: { readonly id: string; readonly title: string };
  /** An icon alone, in a row. @default false */
  readonly iconOnly?: boolean;
}) {
  const { tracker, keyResult, iconOnly = false } = props;
  const { id, title } = keyResult;
  const open = useStore(tracker.ui, (state) => state.checkIn === id, undefined, Object.is);
  return (
    <Button
      size="small"
      variant={iconOnly ? 'ghost' : 'neutral'}
      iconOnly={iconOnly}
      aria-expanded={open}
      aria-label={tracker.t('checkIn.openFor', { title })}
      // Fetched ahead, so that the form is there when the button is let go.
      onPointerEnter={ahead}
      onFocus={ahead}
      onClick={() => tracker.commands.openCheckIn(open ? null : id)}
    >
      {iconOnly ? <Glyph name="plus" /> : tracker.t('checkIn.open')}
    </Button>
  );
}

/** The form itself, where its key result stands and while it is open. */
export function GoalCheckInSlot({
  tracker,
  keyResult,
}: {
  readonly tracker: Tracker;
  readonly keyResult: string;
}) {
  const open = useStore(tracker.ui, (state) => state.checkIn === keyResult, undefined, Object.is);
  const part = useGoalPart(tracker, load, open);
  return open && part ? <part.GoalCheckIn tracker={tracker} id={keyResult} /> : null;
}
