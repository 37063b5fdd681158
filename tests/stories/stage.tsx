import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Decorator } from '@storybook/react-vite';

let leave: (() => void) | undefined;

function Stage({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    leave = () => flushSync(() => setOpen(false));
  }, []);
  return open ? children : null;
}

/** Outermost, so that a story can be taken off the page without Storybook. */
export const onStage: Decorator = (Story) => (
  <Stage>
    <Story />
  </Stage>
);

/**
 * Takes the story that is shown off the page. Storybook does that itself, but only when the next one comes and inside an `act`
 * whose environment it has already left: what a widget loads on demand would come in just then, and React complain.
 */
export function leaveStage(): void {
  leave?.();
  leave = undefined;
}
