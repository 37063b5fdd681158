import { act, render, screen } from '@testing-library/react';
import {
  createEnvironment,
  createGoalsDocument,
  createRetroDocument,
  createResponseDocument,
} from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { useGoalTracker, useRetroBoard, useTrustAssessment } from 'plinth/hooks';
import { StrictMode, useState } from 'react';
import { expect, it } from 'vitest';

/*
 * A default is read once, as in React: a host may make it while rendering, where it has another id each time.
 */
const env = createEnvironment();
let again: () => void;

function useAgain() {
  const [, count] = useState(0);
  again = () => count((before) => before + 1);
}

function Goals() {
  useAgain();
  const goals = useGoalTracker({ defaultDocument: createGoalsDocument(env) });
  return <output>{goals.context.store.getSnapshot().id}</output>;
}

function Retro() {
  useAgain();
  const board = useRetroBoard({ defaultDocument: createRetroDocument(env, { template: 'sailboat' }) });
  return <output>{board.context.store.getSnapshot().id}</output>;
}

function Form() {
  useAgain();
  const form = useTrustAssessment({ instrument: team15, defaultDocument: createResponseDocument(env) });
  return <output>{form.context.store.getSnapshot().id}</output>;
}

it.each([
  ['goals', Goals],
  ['a retro', Retro],
  ['answers', Form],
])('%s stay the same document while a host renders again', async (_, Hook) => {
  render(
    <StrictMode>
      <Hook />
    </StrictMode>,
  );
  const first = screen.getByRole('status').textContent;
  await act(() => Promise.resolve(again()));
  await act(() => Promise.resolve(again()));
  expect(screen.getByRole('status').textContent).toBe(first);
});
