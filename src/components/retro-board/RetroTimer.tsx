'use client';
import { useRef } from 'react';
import type { RetroContext } from '../../hooks/retro-board/retro-board.types';
import { act } from '../../hooks/retro-board/act';
import { useAroundWords } from '../../hooks/retro-board/around-words';
import { useChime } from '../../hooks/retro-board/useChime';
import { clockText } from '../../hooks/retro-board/clock-text';
import { useRetroClock } from '../../hooks/retro-board/useRetroClock';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { clock, pause, play } from '../shared/icons';
import { useReachedPart } from '../shared/useReachedPart';

const load = () => import('./late/RetroTimerPopover');
const MARKS: Readonly<Record<number, 'timer.up' | 'timer.secondsLeft' | 'timer.minuteLeft'>> = {
  0: 'timer.up',
  10: 'timer.secondsLeft',
  60: 'timer.minuteLeft',
};
const AROUND = 2 * Math.PI * 8;

/** The timer as a pill: a ring, `m:ss`, pause. Its time opens the rest, which loads then. Renders a `<span>`. */
export function RetroTimer({ board }: { readonly board: RetroContext }) {
  const t = useAroundWords(board);
  const chime = useChime(board);
  const timer = useRetroClock(board, (mark, late) => {
    const time = clockText(board.format, mark * 1000);
    const said = MARKS[mark];
    board.announcer.announce(said ? t(said) : t('timer.left', { time }), { assertive: mark === 0 });
    if (mark === 0) chime.ring(late);
  });
  const { part, buttonProps } = useReachedPart(load, 'dialog');
  const pillRef = useRef<HTMLSpanElement>(null);
  const { status, text, share, left } = timer;
  const canRun = board.may({ type: 'timer.start', seconds: 60 });
  if (status === 'stopped' && !canRun) return null;

  const over = left < 0;
  const said = text.replace('-', '');
  const face = (
    <>
      {status === 'stopped' ? (
        <Icon path={clock} />
      ) : (
        <svg
          viewBox="0 0 20 20"
          width={20}
          height={20}
          aria-hidden="true"
          data-plinth-part="retro-timer-ring"
        >
          <circle cx={10} cy={10} r={8} />
          <circle cx={10} cy={10} r={8} strokeDasharray={`${(share * AROUND).toFixed(2)} 60`} />
        </svg>
      )}
      {status === 'stopped' ? <span>{t('timer.label')}</span> : <bdi dir="ltr">{text}</bdi>}
    </>
  );
  const label =
    status === 'stopped'
      ? t('timer.start')
      : `${t('timer.set')}: ${t(over ? 'timer.over' : 'timer.left', { time: said })}`;
  return (
    <span
      ref={pillRef}
      role="group"
      aria-label={t('timer.label')}
      data-plinth-part="retro-timer"
      data-status={status}
      data-over={over ? '' : undefined}
    >
      {!canRun ? (
        <span
          role="timer"
          aria-label={label.slice(label.indexOf(':') + 2)}
          data-plinth-part="retro-timer-time"
        >
          {face}
        </span>
      ) : part ? (
        <part.RetroTimerPopover board={board} label={label} chime={chime} timer={timer}>
          {face}
        </part.RetroTimerPopover>
      ) : (
        <button type="button" aria-label={label} data-plinth-part="retro-timer-time" {...buttonProps}>
          {face}
        </button>
      )}
      {canRun && status !== 'stopped' && (
        <Button
          variant="ghost"
          iconOnly
          aria-label={t(status === 'running' ? 'timer.pause' : 'timer.resume')}
          onClick={(event) => {
            const running = status === 'running';
            if (act(board, { type: running ? 'timer.pause' : 'timer.resume' }, event))
              board.announcer.announce(t(running ? 'timer.paused' : 'timer.resumed'));
          }}
        >
          <Icon path={status === 'running' ? pause : play} />
        </Button>
      )}
    </span>
  );
}
