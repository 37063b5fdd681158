'use client';
import { useMemo } from 'react';
import { notesOn, agendaOf } from '../../../core/retro-board/select/discussion';
import type { RetroDocument } from '../../../core/retro-board/retro.types';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useStore } from '../../../hooks/shared/useStore';
import { RetroText } from '../RetroText';
import type { StageProps } from './RetroStagePanel';

/** What was said about each topic, to read and on paper; it is written in the discussion. Renders a `<div>`, or nothing. */
export function RetroSaid({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const facts = useStore(board.store, (document) => JSON.stringify(saidIn(document)));
  const topics = useMemo(() => JSON.parse(facts) as ReturnType<typeof saidIn>, [facts]);
  const Heading = `h${headingLevel}` as 'h4';
  if (topics.length === 0) return null;
  return (
    <div data-plinth-part="retro-said">
      <Heading>{t('discuss.notes')}</Heading>
      <ul role="list">
        {topics.map(([topic, notes]) => (
          <li key={topic}>
            <strong>
              <bdi>{cardText(board, topic)}</bdi>
            </strong>
            <ul role="list">
              {notes.map(([id, text]) => (
                <li key={id}>
                  <RetroText text={text} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function saidIn(document: RetroDocument) {
  return agendaOf(document).flatMap(({ entry }) => {
    const notes = notesOn(document, entry.id).map(({ id, text }) => [id, text] as const);
    return notes.length === 0 ? [] : [[entry.id, notes] as const];
  });
}
