'use client';
import { useState, type ReactNode } from 'react';
import { act } from '../../../hooks/retro-board/act';
import { useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { Chime } from '../../../hooks/retro-board/useChime';
import type { RetroClock } from '../../../hooks/retro-board/useRetroClock';
import { Button } from '../../shared/Button';
import { RetroNumber } from './RetroNumber';
import { RetroPopover } from './RetroPopover';
import { RetroSwitch } from './RetroSwitch';

const PRESETS = [3, 5, 8, 10, 15];

/** Lengths to choose from, one minute more, away with it, and its sound. Renders a `RetroPopover`. */
export function RetroTimerPopover(props: {
  readonly board: RetroContext;
  /** Of the button. */
  readonly label: string;
  readonly chime: Chime;
  readonly timer: RetroClock;
  /** What the button shows. */
  readonly children: ReactNode;
}) {
  const { board, label, chime, timer, children } = props;
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const [minutes, setMinutes] = useState<number | null>(null);
  const runs = timer.status !== 'stopped';
  const start = (count: number, event: unknown) => {
    if (act(board, { type: 'timer.start', seconds: count * 60 }, event))
      board.commands.say(around('timer.started', { count }));
  };
  return (
    <RetroPopover
      label={t('timer.presets')}
      button={(button) => (
        <button type="button" aria-label={label} data-plinth-part="retro-timer-time" {...button}>
          {children}
        </button>
      )}
    >
      {(close) => (
        <>
          {runs && (
            <div data-plinth-part="retro-row">
              <Button
                tabIndex={0}
                size="small"
                onClick={(event) => board.commands.dispatch({ type: 'timer.add', seconds: 60 }, event)}
              >
                {t('timer.add')}
              </Button>
              <Button
                size="small"
                variant="ghost"
                onClick={(event) => {
                  board.commands.dispatch({ type: 'timer.stop' }, event);
                  close();
                }}
              >
                {t('timer.stop')}
              </Button>
            </div>
          )}
          <p data-plinth-part="retro-popover-title">{t(runs ? 'timer.restart' : 'timer.presets')}</p>
          <div data-plinth-part="retro-presets">
            {PRESETS.map((count, index) => (
              <Button
                key={count}
                size="small"
                tabIndex={!runs && index === 0 ? 0 : undefined}
                aria-label={t('timer.minutes', { count })}
                onClick={(event) => {
                  start(count, event);
                  close();
                }}
              >
                {board.format.number(count)}
              </Button>
            ))}
          </div>
          <form
            noValidate
            data-plinth-part="retro-row"
            onSubmit={(event) => {
              event.preventDefault();
              const field = event.currentTarget.querySelector('input')!;
              // What was typed before it went wrong is not what is meant.
              if (minutes === null || field.matches('[aria-invalid="true"]')) return field.focus();
              start(minutes, event);
              close();
            }}
          >
            <RetroNumber
              board={board}
              label={t('timer.own')}
              value={minutes}
              min={1}
              max={600}
              optional
              onValueChange={setMinutes}
            />
            <Button type="submit" size="small">
              {t('timer.go')}
            </Button>
          </form>
          <RetroSwitch label={t('timer.chime')} checked={chime.on} onChange={chime.set} />
        </>
      )}
    </RetroPopover>
  );
}
