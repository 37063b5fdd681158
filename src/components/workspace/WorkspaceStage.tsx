'use client';
import type { RefObject } from 'react';
import { Home } from './Home';
import { useWorkspace } from './workspace-context';
import type { WorkspaceView } from './workspace.types';
import { WorkspaceSlot } from './WorkspaceSlot';

const loadSetUp = () => import('./late/SetUp').then(({ SetUp }) => SetUp);
const LATE = {
  assess: () => import('./late/AssessView').then(({ AssessView }) => AssessView),
  see: () => import('./late/SeeView').then(({ SeeView }) => SeeView),
  talk: () => import('./late/TalkView').then(({ TalkView }) => TalkView),
  act: () => import('./late/ActView').then(({ ActView }) => ActView),
  team: () => import('./late/TeamView').then(({ TeamView }) => TeamView),
} as const satisfies Record<Exclude<WorkspaceView, 'home'>, unknown>;

/** The view that somebody is at. Each is fetched when it is first opened. Renders a `<section>`. */
export function WorkspaceStage({
  stageRef,
  loading,
}: {
  readonly stageRef: RefObject<HTMLElement | null>;
  readonly loading: boolean;
}) {
  const { t, team, place, name, page, idPrefix } = useWorkspace();
  const { view } = place;
  const { state, person, people } = team;
  // Only a team of one's own, on this device, has nobody to tell it who it is.
  const isNew =
    !loading && page.storage !== undefined && state.isEmpty && people.length === 0 && person !== undefined;
  return (
    <section
      ref={stageRef}
      tabIndex={-1}
      id={`${idPrefix}-view`}
      aria-label={`${t(`view.${view}`)}: ${name}`}
      data-plinth-part="workspace-view"
      data-view={view}
      className={page.classNames?.view}
    >
      {isNew ? (
        <WorkspaceSlot key="set-up" load={loadSetUp} shape="view" />
      ) : view === 'home' || loading ? (
        <Home loading={loading} />
      ) : (
        <WorkspaceSlot key={view} load={LATE[view]} shape="view" />
      )}
    </section>
  );
}
