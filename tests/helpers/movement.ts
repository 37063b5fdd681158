// What drags and glides is fetched by a widget once it stands, and nothing on the page tells of it. For the browser project only.
import { frames } from './pointers';

/**
 * Fetches it before a widget does. The widget's own request is answered at once then, however busy the machine is: a
 * test needs to wait for effects to run, and not for the network by a guess.
 */
export async function fetchMovement(): Promise<void> {
  await Promise.all([
    import('../../src/hooks/retro-board/startRetroMovement'),
    import('../../src/hooks/shared/drag/createPointerSensor'),
    import('../../src/components/goal-tracker/goal-drag'),
  ]);
}

/** Waits until the widget that stands there can be dragged in: who asks for the same code later is answered later. */
export async function movementStands(): Promise<void> {
  await frames(2);
  await fetchMovement();
  await frames(2);
}
