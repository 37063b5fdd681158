'use client';
import { forwardRef } from 'react';
import { useOnDemand } from '../shared/useOnDemand';
import { WidgetFault } from '../shared/WidgetFault';
import type { TeamWorkspaceProps } from './workspace.types';

const load = () => import('./TeamWorkspace');

/**
 * `TeamWorkspace` of `plinth/workspace`, fetched when it is first shown, so that whoever imports everything does not load
 * it for one widget. A server renders its place, not its content: for that, import it from `plinth/workspace`.
 */
export const TeamWorkspace = forwardRef<HTMLDivElement, TeamWorkspaceProps>(
  function TeamWorkspace(props, ref) {
    const { part, failed, retry } = useOnDemand(load, true);
    if (part) return <part.TeamWorkspace {...props} ref={ref} />;
    if (failed) return <WidgetFault options={props} onRetry={retry} />;
    return <div className={props.className} aria-busy data-plinth-part="workspace-pending" />;
  },
);
