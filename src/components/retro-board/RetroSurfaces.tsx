'use client';
import { useRetroUi } from '../../hooks/retro-board/read-context';
import { useRetroView } from './retro-view-context';
import { usePanelPart } from './usePanelPart';

const load = () => import('./late/RetroSurface');

/** Dialogs that stand around the board, by the name of each. Other panels are the board's own. */
export const SURFACES = [
  'advance',
  'comments',
  'settings',
  'templates',
  'import',
  'export',
  'suggest',
  'keys',
  'columns',
  'room',
  'rounds',
] as const;
export type SurfaceName = (typeof SURFACES)[number];

/** Where those dialogs appear. They load when one is opened. */
export function RetroSurfaces() {
  const { board } = useRetroView();
  const panel = useRetroUi(board, 'panel');
  const name = SURFACES.find((surface) => surface === panel?.kind);
  const part = usePanelPart(board, load, name && panel);
  if (name === undefined || !part) return null;
  return <part.RetroSurface key={`${name} ${panel?.id ?? ''}`} board={board} name={name} id={panel?.id} />;
}
