'use client';
import type { ComponentType } from 'react';
import { Button } from '../shared/Button';
import { GuardedWidget } from '../shared/GuardedWidget';
import { Note } from '../shared/Note';
import { useOnDemand } from '../shared/useOnDemand';
import { useWorkspace } from './workspace-context';

/**
 * A part that loads when it is shown. Whatever goes wrong in it, or on its way, is said here and nowhere else: the rest of
 * the workspace works on.
 * @param props.load Must be the same function at every render.
 */
export function WorkspaceSlot(props: {
  readonly load: () => Promise<ComponentType>;
  /** The quiet shape that stands there until then. */
  readonly shape: 'view' | 'figure' | 'list';
}) {
  const { t, page } = useWorkspace();
  const { part: Part, failed, retry } = useLate(props.load);
  if (failed)
    return (
      <Note tone="warning" role="status">
        <p>{t('part.failed')}</p>
        <Button size="small" onClick={retry}>
          {t('part.retry')}
        </Button>
      </Note>
    );
  if (!Part)
    return (
      <div
        data-plinth-part="workspace-shape"
        data-shape={props.shape}
        role="status"
        aria-label={t('part.loading')}
      />
    );
  return (
    <GuardedWidget widget="workspace" options={page}>
      <Part />
    </GuardedWidget>
  );
}

/** A component is a function, which a state setter would call: it travels in an object. */
function useLate(load: () => Promise<ComponentType>) {
  const { part, failed, retry } = useOnDemand(boxed(load), true);
  return { part: part?.Part ?? null, failed, retry };
}

const boxes = new WeakMap<() => Promise<ComponentType>, () => Promise<{ readonly Part: ComponentType }>>();

function boxed(load: () => Promise<ComponentType>) {
  let box = boxes.get(load);
  if (!box) {
    box = () => load().then((Part) => ({ Part }));
    boxes.set(load, box);
  }
  return box;
}
