'use client';
import { useMemo } from 'react';
import { actionsOf } from '../../../core/retro-board/select/actions';
import { agendaOf } from '../../../core/retro-board/select/discussion';
import type { RetroDocument } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import type { StageProps } from './RetroStagePanel';

/** What the retro came to, in three numbers, and the way to take it along. Renders a `<section>`. */
export function RetroSummary({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const facts = useStore(board.store, (document) => JSON.stringify(countsOf(document)));
  const counts = useMemo(() => JSON.parse(facts) as ReturnType<typeof countsOf>, [facts]);
  const titleId = `${board.idPrefix}summary`;
  const Heading = `h${headingLevel}` as 'h3';
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="summary">
      <div data-plinth-part="retro-stage-head">
        <Heading id={titleId}>{t('close.title')}</Heading>
        <Button size="small" onClick={() => board.commands.open({ kind: 'export' })}>
          {t('close.export')}
        </Button>
      </div>
      <dl data-plinth-part="retro-summary">
        {counts.map(([key, count]) => (
          <div key={key}>
            <dt>{t(`close.${key}`)}</dt>
            <dd>{board.format.number(count)}</dd>
          </div>
        ))}
      </dl>
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
