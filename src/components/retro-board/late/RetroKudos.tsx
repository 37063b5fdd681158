'use client';
import { useState } from 'react';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroDraft } from '../../../hooks/retro-board/useRetroDraft';
import { useRetroKudos } from '../../../hooks/retro-board/useRetroKudos';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { heart } from '../../shared/icons';
import { TextArea } from '../../shared/TextArea';
import { RetroKudo } from './RetroKudo';
import { RetroOwners } from './RetroOwners';
import type { StageProps } from './RetroStagePanel';
import { RetroSwitch } from './RetroSwitch';

/** Thank-yous, and a place to say one. Renders a `<section>`. */
export function RetroKudos({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const { kudos, anonymous, canAdd, add } = useRetroKudos(board);
  const [text, setText] = useRetroDraft(board, 'kudos');
  const [to, setTo] = useState<readonly string[]>([]);
  const [unsigned, setUnsigned] = useState(false);
  const titleId = `${board.idPrefix}kudos`;
  const { person, people } = board.plinth;
  const others = people.flatMap(({ id }) => (id === person?.id ? [] : [id]));
  const Heading = `h${headingLevel}` as 'h3';
  return (
    <section aria-labelledby={titleId} data-plinth-part="retro-stage" data-stage="close">
      <div data-plinth-part="retro-stage-head">
        <Heading id={titleId}>{t('kudos.title')}</Heading>
      </div>
      <div data-plinth-part="retro-kudos">
        {kudos.length === 0 ? (
          <p data-plinth-part="retro-stage-text">{t('kudos.empty')}</p>
        ) : (
          <ul role="list">
            {kudos.map((kudo) => (
              <RetroKudo key={kudo.id} board={board} kudo={kudo} />
            ))}
          </ul>
        )}
        {canAdd && (
          <form
            data-plinth-part="retro-kudos-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (text.trim() === '' || !add({ to, text: text.trim(), unsigned }, event)) return;
              setText('');
              setTo([]);
              board.commands.say(t('kudos.added'));
            }}
          >
            <TextArea
              id={`${board.idPrefix}kudos-text`}
              rows={2}
              dir="auto"
              label={t('kudos.field')}
              hint={t('kudos.text')}
              maxLength={MAX_SHORT_TEXT}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {others.length > 0 && (
              <RetroOwners board={board} label={t('kudos.to')} people={others} chosen={to} onChange={setTo} />
            )}
            <div data-plinth-part="retro-row">
              {!anonymous && person && (
                <RetroSwitch label={t('kudos.unsigned')} checked={unsigned} onChange={setUnsigned} />
              )}
              <Button type="submit" size="small">
                <Icon path={heart} size={14} />
                {t('kudos.add')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </section>
  );
}
