import { Button, Icon, icons, Panel } from 'plinth';
import type { Instrument } from 'plinth/instruments';
import type { Density, PresetName } from 'plinth/theme';
import { useLayoutEffect, useRef, useState } from 'react';
import { BrandPanel } from './BrandPanel';
import { ExportPanel } from './ExportPanel';
import { ProofPanel } from './ProofPanel';
import { StudioPreview } from './StudioPreview';
import './studio.css';
import { useStudio } from './useStudio';

export interface ThemeStudioProps {
  /** The mode to start in, and to go to when it changes. */
  readonly mode: PresetName;
  readonly density: Density;
  readonly direction: 'ltr' | 'rtl';
  readonly pulse: Instrument;
  readonly team: Instrument;
}

/** Bring a brand, see it on every widget, read what was moved and why, take it away as a file. */
export function ThemeStudio({ mode, density, direction, pulse, team }: ThemeStudioProps) {
  const [state, dispatch] = useStudio(mode, density);
  useFollow(mode, (next) => dispatch({ type: 'look', mode: next }));
  useFollow(density, (next) => dispatch({ type: 'density', density: next }));
  const theme = state.theme[state.mode];
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const style = root.current?.style;
    if (!style) return;
    for (const [name, value] of Object.entries(theme.variables)) style.setProperty(name, value ?? null);
    style.setProperty('color-scheme', theme.colorScheme);
  }, [theme]);

  const shared = { state, dispatch, direction };
  return (
    <div ref={root} className="studio">
      <Panel theme={theme} className="studio-head">
        <div>
          <h2>Theme studio</h2>
          <p>Bring three colours, a typeface and a corner. We do the rest, and prove it.</p>
        </div>
        <div className="studio-row">
          <Button
            variant="ghost"
            aria-disabled={state.past.length === 0}
            onClick={() => dispatch({ type: 'undo' })}
          >
            <Icon path={icons.undo} mirrors />
            Undo
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              document.getElementById('studio-export')?.scrollIntoView({ block: 'center' });
              // By keyboard the files are far away: the next Tab has to start there.
              document.getElementById('studio-export-title')?.focus({ preventScroll: true });
            }}
          >
            <Icon path={icons.download} />
            Export theme
          </Button>
        </div>
      </Panel>
      <div className="studio-desk">
        <Panel theme={theme} className="studio-side" role="group" aria-label="What the theme is made of">
          <BrandPanel {...shared} />
        </Panel>
        <div className="studio-stage">
          <StudioPreview theme={theme} density={state.density} pulse={pulse} team={team} />
        </div>
        <Panel
          theme={theme}
          className="studio-side"
          role="group"
          aria-label="What can be read, and the files"
        >
          <ProofPanel {...shared} />
          <ExportPanel theme={state.theme} direction={direction} />
        </Panel>
      </div>
    </div>
  );
}

/** Calls when a value from outside changes, not when it is first there. */
function useFollow<T>(value: T, follow: (value: T) => void) {
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    follow(value);
  }
}
