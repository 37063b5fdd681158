'use client';
import { useMemo } from 'react';
import { actionsOf } from '../../../core/retro-board/select/actions';
import { agendaOf } from '../../../core/retro-board/select/discussion';
import { RETRO_TOPIC, type RetroDocument } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroNotes } from '../../../hooks/retro-board/useRetroNotes';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { RetroNotes } from './RetroNotes';
import { RetroSaid } from './RetroSaid';
import type { StageProps } from './RetroStagePanel';

/** What the retro came to, in three numbers, whether it was worth it, and the way to take it along. Renders a `<section>`. */
export function RetroSummary({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const facts = useStore(board.store, (document) => JSON.stringify(countsOf(document)));
  const counts = useMemo(() => JSON.parse(facts) as ReturnType<typeof countsOf>, [facts]);
  const titleId = `${board.idPrefix}summary`;
  const silent = useRetroNotes(board, RETRO_TOPIC).length === 0;
  const speaks = board.may({ type: 'note.add', id: 'new', topicId: RETRO_TOPIC, text: '' });
  const Heading = `h${headingLevel}` as 'h3';
  const Below = `h${headingLevel + 1}` as 'h4';
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="summary">
      <div data-plinth-part="retro-stage-head">
        <Heading id={titleId}>{t('close.title')}</Heading>
        <Button size="small" onClick={() => board.commands.open({ kind: 'export' })}>
          {t('close.export')}
        </Button>
      </div>
      <div data-plinth-part="retro-came">
        <div data-plinth-part="retro-told">
          <dl data-plinth-part="retro-summary">
            {counts.map(([key, count]) => (
              <div key={key}>
                <dt>{t(`close.${key}`)}</dt>
                <dd>{board.format.number(count)}</dd>
              </div>
            ))}
          </dl>
          <RetroSaid board={board} headingLevel={headingLevel + 1} />
        </div>
        {(speaks || !silent) && (
          <div data-plinth-part="retro-worth">
            <Below>{t('close.worth')}</Below>
            {silent && <p data-plinth-part="retro-aside-text">{t('close.worthEmpty')}</p>}
            <RetroNotes
              board={board}
              target={RETRO_TOPIC}
              label={t('close.worth')}
              placeholder={t('close.worthText')}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function countsOf(document: RetroDocument) {
  // The last one is rarely ended: the next phase is opened from it.
  const talked = agendaOf(document).filter(({ status }) => status !== 'open');
  return [
    ['cards', Object.keys(document.cards).length],
    ['topics', talked.length],
    ['actions', actionsOf(document).length],
  ] as const;
}
