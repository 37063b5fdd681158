'use client';
import type { ComponentType } from 'react';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { useOnDemand } from '../../shared/useOnDemand';
import type { SurfaceName } from '../RetroSurfaces';

export interface SurfaceProps {
  readonly board: RetroContext;
  /** What it is about: a card, a phase. */
  readonly id: string | undefined;
  readonly onClose: () => void;
}

interface Loaded {
  readonly Surface: ComponentType<SurfaceProps>;
}

// Each comes alone: whoever reads comments does not load the import.
const LOADERS: Readonly<Record<SurfaceName, () => Promise<Loaded>>> = {
  advance: async () => ({ Surface: (await import('./RetroAdvance')).RetroAdvance }),
  comments: async () => ({ Surface: (await import('./RetroThread')).RetroThread }),
  settings: async () => ({ Surface: (await import('./RetroSettings')).RetroSettings }),
  templates: async () => ({ Surface: (await import('./RetroTemplates')).RetroTemplates }),
  import: async () => ({ Surface: (await import('./RetroImport')).RetroImport }),
  export: async () => ({ Surface: (await import('./RetroExport')).RetroExport }),
  suggest: async () => ({ Surface: (await import('./RetroSuggest')).RetroSuggest }),
  keys: async () => ({ Surface: (await import('./RetroKeyList')).RetroKeyList }),
  columns: async () => ({ Surface: (await import('./RetroColumnList')).RetroColumnList }),
  rounds: async () => ({ Surface: (await import('./RetroRoundResults')).RetroRoundResults }),
  room: async () => ({ Surface: (await import('./RetroRoom')).RetroRoom }),
};

/** One dialog around the board, by name. Says so where it cannot be fetched. */
export function RetroSurface(props: {
  readonly board: RetroContext;
  readonly name: SurfaceName;
  readonly id: string | undefined;
}) {
  const { board, name, id } = props;
  const t = useAroundWords(board);
  const { part, failed, retry } = useOnDemand(LOADERS[name], true);
  if (failed)
    return (
      <Note tone="warning" role="status">
        <p>{t('late.failed')}</p>
        <Button size="small" onClick={retry}>
          {t('late.retry')}
        </Button>
      </Note>
    );
  return part && <part.Surface board={board} id={id} onClose={() => board.commands.open(null)} />;
}
