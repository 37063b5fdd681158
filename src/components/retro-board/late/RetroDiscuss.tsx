'use client';
import { useRef, useState } from 'react';
import { useAroundWords, phaseTitle } from '../../../hooks/retro-board/around-words';
import { focusLater } from '../../../hooks/retro-board/focus-later';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { openPhase } from '../../../hooks/retro-board/phase-commands';
import { useRetroTopics, type RetroTopics } from '../../../hooks/retro-board/useRetroTopics';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { getActiveElement } from '../../../hooks/shared/dom';
import { useStableCallback } from '../../../hooks/shared/useStableCallback';
import { Button } from '../../shared/Button';
import { useIsPrinting } from './useIsPrinting';
import { RetroAgendaRow } from './RetroAgendaRow';
import type { StageProps } from './RetroStagePanel';
import { RetroTopic } from './RetroTopic';

const SHOWN = 6;
/** More of them, each time more are asked for. */
const MORE = 50;

/** Topic by topic: what we talk about now, and what comes after. Renders a `<section>`. */
export function RetroDiscuss({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const around = useAroundWords(board);
  const ref = useRef<HTMLElement>(null);
  const found = useRetroTopics(board);
  // What was pressed is another thing then, or gone: the focus is where it goes on from.
  const follow = useStableCallback(() =>
    focusLater(() => {
      const button = ref.current?.querySelector<HTMLElement>('[data-follows]');
      // Where it is narrow a browser that keeps the button in sight has pushed the topic out of it. Keys need the button.
      const topic = ref.current?.querySelector('[data-plinth-part="retro-topic"]');
      const hasKeys = getActiveElement(ref.current!)?.matches(':focus-visible');
      if (topic && !hasKeys)
        requestAnimationFrame(() => {
          if (topic.getBoundingClientRect().top < 0) topic.scrollIntoView?.({ block: 'start' });
        });
      return button ?? ref.current;
    }),
  );
  const topics: RetroTopics = {
    ...found,
    start(id, event) {
      found.start(id, event);
      follow();
    },
    finish(options, event) {
      found.finish(options, event);
      follow();
    },
  };
  const { phases, phaseTitles } = useBoardRecord(board, (record) => record);
  const [wanted, setWanted] = useState(SHOWN);
  const { items, current, next, leads } = topics;
  // Without a card there is nothing to act on, either.
  const way = items.length === 0 ? 'collect' : 'act';
  const wayTitle = phaseTitle(around, way, phaseTitles);
  const Heading = `h${headingLevel}` as 'h3';
  // Paper has no button for the others.
  const printing = useIsPrinting(ref);
  const shown = items.slice(0, printing ? undefined : Math.max(wanted, items.indexOf(current!) + 1));
  const rest = items.length - shown.length;
  const moreRef = useRef<HTMLDivElement>(null);
  function show(count: number) {
    setWanted(count);
    // The button that was pressed may go with it.
    focusLater(() => moreRef.current?.querySelector('button') ?? ref.current);
  }
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={t('discuss.title')}
      data-plinth-part="retro-stage"
      data-stage="discuss"
    >
      <div data-plinth-part="retro-discuss">
        <div data-plinth-part="retro-topic-side">
          {current ? (
            <RetroTopic board={board} topics={topics} topic={current} headingLevel={headingLevel} />
          ) : (
            <div data-plinth-part="retro-topic-none">
              <p>{t(items.length === 0 ? 'discuss.empty' : next ? 'discuss.begin' : 'discuss.end')}</p>
              {leads && next && (
                <Button data-follows="" onClick={(event) => topics.start(next.entry.id, event)}>
                  {t('discuss.next')}
                </Button>
              )}
              {leads && !next && phases.includes(way) && (
                <Button data-follows="" onClick={(event) => void openPhase(board, way, event)}>
                  {way === 'act' ? around('phase.next', { phase: wayTitle }) : wayTitle}
                </Button>
              )}
            </div>
          )}
        </div>
        {items.length > 0 && (
          <div data-plinth-part="retro-agenda">
            <Heading>{t('discuss.title')}</Heading>
            <ol role="list">
              {shown.map((item) => (
                <RetroAgendaRow key={item.entry.id} board={board} item={item} topics={topics} />
              ))}
            </ol>
            {(rest > 0 || wanted > SHOWN) && (
              <div ref={moreRef} data-plinth-part="retro-row">
                {rest > 0 && (
                  <Button variant="ghost" size="small" onClick={() => show(shown.length + MORE)}>
                    {t('discuss.more', { count: Math.min(rest, MORE) })}
                  </Button>
                )}
                {wanted > SHOWN && (
                  <Button variant="ghost" size="small" onClick={() => show(SHOWN)}>
                    {t('discuss.fewer')}
                  </Button>
                )}
              </div>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
