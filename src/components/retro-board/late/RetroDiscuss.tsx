'use client';
import { useState } from 'react';
import { useAroundWords, phaseTitle } from '../../../hooks/retro-board/around-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { openPhase } from '../../../hooks/retro-board/phase-commands';
import { useRetroTopics } from '../../../hooks/retro-board/useRetroTopics';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { Button } from '../../shared/Button';
import { RetroAgendaRow } from './RetroAgendaRow';
import type { StageProps } from './RetroStagePanel';
import { RetroTopic } from './RetroTopic';

const SHOWN = 6;

/** Topic by topic: what we talk about now, and what comes after. Renders a `<section>`. */
export function RetroDiscuss({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const topics = useRetroTopics(board);
  const { phases, phaseTitles } = useBoardRecord(board, (record) => record);
  const [all, setAll] = useState(false);
  const { items, current, next, leads } = topics;
  const titleId = `${board.idPrefix}discuss`;
  const Heading = `h${headingLevel}` as 'h3';
  const shown = all ? items : items.slice(0, Math.max(SHOWN, items.indexOf(current!) + 1));
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="discuss">
      <div data-plinth-part="retro-discuss">
        <div data-plinth-part="retro-topic-side">
          {current ? (
            <RetroTopic board={board} topics={topics} topic={current} headingLevel={headingLevel} />
          ) : (
            <div data-plinth-part="retro-topic-none">
              <p>{t(items.length === 0 ? 'discuss.empty' : next ? 'discuss.begin' : 'discuss.end')}</p>
              {leads && next && (
                <Button onClick={(event) => topics.start(next.entry.id, event)}>{t('discuss.next')}</Button>
              )}
              {leads && !next && items.length > 0 && phases.includes('act') && (
                <Button onClick={(event) => void openPhase(board, 'act', event)}>
                  {around('phase.next', { phase: phaseTitle(around, 'act', phaseTitles) })}
                </Button>
              )}
            </div>
          )}
        </div>
        <div data-plinth-part="retro-agenda">
          <Heading id={titleId}>{t('discuss.title')}</Heading>
          <ol role="list">
            {shown.map((item) => (
              <RetroAgendaRow key={item.entry.id} board={board} item={item} topics={topics} />
            ))}
          </ol>
          {shown.length < items.length && (
            <Button variant="ghost" size="small" onClick={() => setAll(true)}>
              {t('discuss.more', { count: items.length - shown.length })}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
