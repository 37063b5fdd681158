'use client';
import { useState } from 'react';
import type { BoardSettings } from '../../../core/retro-board/board.commands.types';
import { PHASES } from '../../../core/retro-board/board.types';
import { MAX_PHASES, MAX_TITLE } from '../../../core/retro-board/retro.types';
import { act } from '../../../hooks/retro-board/act';
import { phaseTitle, useAroundWords } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { plus } from '../../shared/icons';
import { RetroInput } from './RetroInput';
import { RetroPhaseRow } from './RetroPhaseRow';

/** The phases of this retro: their order and names, others of ours, and the team's own. Renders a list and a `<form>`. */
export function RetroPhaseSettings({ board }: { readonly board: RetroContext }) {
  const around = useAroundWords(board);
  const t = useLateWords(board);
  const { phases, phase, phaseTitles = {} } = useBoardRecord(board, (record) => record);
  const [own, setOwn] = useState('');
  const titleOf = (id: string) => phaseTitle(around, id, phaseTitles);
  const set = (settings: BoardSettings, event: unknown) => act(board, { type: 'board.set', settings }, event);

  function rename(id: string, title: string, event: unknown) {
    const { [id]: _, ...others } = phaseTitles;
    // The usual name needs no record: it is then there in every language.
    const kept = title === '' || title === phaseTitle(around, id) ? others : { ...others, [id]: title };
    set({ phaseTitles: Object.keys(kept).length > 0 ? kept : null }, event);
  }
  function move(id: string, to: number, event: unknown) {
    const others = phases.filter((other) => other !== id);
    if (set({ phases: [...others.slice(0, to), id, ...others.slice(to)] }, event))
      board.announcer.announce(
        t('action.moved', { text: titleOf(id), position: to + 1, count: phases.length }),
      );
  }
  function remove(id: string, event: unknown) {
    const at = phases.indexOf(id);
    const beside = phases[at + 1] ?? phases[at - 1];
    // Nobody is left in a phase that is not there.
    if (id === phase && beside) act(board, { type: 'phase.set', phase: beside }, event);
    if (set({ phases: phases.filter((other) => other !== id) }, event))
      board.announcer.announce(t('phases.removed', { phase: titleOf(id) }));
  }
  function add(id: string, event: unknown) {
    if (set({ phases: withPhase(id) }, event))
      board.announcer.announce(t('phases.added', { phase: titleOf(id) }));
  }
  /** One of ours comes where it usually is, one of the team's own after the phase everybody is in. */
  function withPhase(id: string): readonly string[] {
    const usual = (PHASES as readonly string[]).indexOf(id);
    const after = phases.findLastIndex((other) => {
      const rank = (PHASES as readonly string[]).indexOf(other);
      return usual < 0 ? other === phase : rank >= 0 && rank < usual;
    });
    return [...phases.slice(0, after + 1), id, ...phases.slice(after + 1)];
  }

  const absent = PHASES.filter((id) => !phases.includes(id));
  const full = phases.length >= MAX_PHASES;
  return (
    <>
      <ol role="list" data-plinth-part="retro-column-list">
        {phases.map((id, index) => (
          <RetroPhaseRow
            key={id}
            board={board}
            title={titleOf(id)}
            usual={phaseTitle(around, id)}
            index={index}
            count={phases.length}
            onRename={(title, event) => rename(id, title, event)}
            onMove={(to, event) => move(id, to, event)}
            onRemove={(event) => remove(id, event)}
          />
        ))}
      </ol>
      {!full && absent.length > 0 && (
        <div data-plinth-part="retro-row" role="group" aria-label={t('phases.add')}>
          {absent.map((id) => (
            <Button key={id} size="small" onClick={(event) => add(id, event)}>
              <Icon path={plus} size={12} />
              {titleOf(id)}
            </Button>
          ))}
        </div>
      )}
      {!full && (
        <form
          data-plinth-part="retro-row"
          onSubmit={(event) => {
            event.preventDefault();
            const title = own.trim();
            const id = board.plinth.env.createId();
            if (title === '') return;
            if (!set({ phases: withPhase(id), phaseTitles: { ...phaseTitles, [id]: title } }, event)) return;
            setOwn('');
            board.announcer.announce(t('phases.added', { phase: title }));
          }}
        >
          <RetroInput
            dir="auto"
            label={t('phases.own')}
            maxLength={MAX_TITLE}
            value={own}
            onChange={(event) => setOwn(event.target.value)}
          />
          <Button size="small" type="submit">
            {t('action.create')}
          </Button>
        </form>
      )}
    </>
  );
}
