'use client';
import { createContext, useContext } from 'react';
import type { Workspace } from './workspace.types';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** What the parts of a workspace share. Only below `TeamWorkspace`. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('This part stands outside a TeamWorkspace.');
  return workspace;
}
