'use client';
import { forwardRef, useContext } from 'react';
import { PlinthContext } from '../../hooks/shared/plinth-context';
import { GuardedWidget } from '../shared/GuardedWidget';
import type { TeamWorkspaceProps } from './workspace.types';
import { WorkspaceRoot } from './WorkspaceRoot';

/**
 * One team and its loop: assess, see, talk, act. The widgets load when they are opened, each with a fault of its own, and
 * know nothing of each other: ids in the team's documents lead from one to the next. Renders a `<div>`.
 *
 * Another person or another team is another workspace.
 */
export const TeamWorkspace = forwardRef<HTMLDivElement, TeamWorkspaceProps>(
  function TeamWorkspace(props, ref) {
    const { person } = useContext(PlinthContext);
    const { storageKey, storage, team } = props;
    const key = JSON.stringify([(props.person ?? person)?.id, storageKey, storage !== undefined, team?.id]);
    return (
      <GuardedWidget widget="workspace" options={props}>
        <WorkspaceRoot key={key} {...props} ref={ref} />
      </GuardedWidget>
    );
  },
);
