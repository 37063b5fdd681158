'use client';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { SurfaceName } from '../RetroSurfaces';

export function RetroSurface(_props: { readonly board: RetroContext; readonly name: SurfaceName; readonly id: string | undefined }) {
  return null;
}
