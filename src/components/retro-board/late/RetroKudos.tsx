'use client';
import { useState } from 'react';
import { MAX_SHORT_TEXT } from '../../../core/retro-board/retro.types';
import { listText } from '../../../hooks/retro-board/day-words';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import { useRetroKudos } from '../../../hooks/retro-board/useRetroKudos';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { heart, trash } from '../../shared/icons';
import { TextArea } from '../../shared/TextArea';
import { RetroFace } from '../RetroFace';
import { RetroOwners } from './RetroOwners';
import type { StageProps } from './RetroStagePanel';
import { RetroSwitch } from './RetroSwitch';

/** Thank-yous, and a place to say one. Renders a `<section>`. */
export function RetroKudos({ board, headingLevel }: StageProps) {
  const t = useLateWords(board);
  const { kudos, anonymous, canAdd, add, remove } = useRetroKudos(board);
  const [text, setText] = useState('');
  const [to, setTo] = useState<readonly string[]>([]);
  const [unsigned, setUnsigned] = useState(false);
  const titleId = `${board.idPrefix}kudos`;
  const { person, people } = board.plinth;
  const others = people.flatMap(({ id }) => (id === person?.id ? [] : [id]));
  const Heading = `h${headingLevel}` as 'h3';
  const names = (ids: readonly string[]) =>
    ids.length === 0
      ? t('kudos.everybody')
      : listText(
          board.plinth.locale,
          ids.map((id) => board.nameOf(id)),
        );
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
            {kudos.map((each) => {
              const ids = Object.keys(each.to);
              return (
                <li key={each.id} data-plinth-part="retro-kudo">
                  <p data-plinth-part="retro-kudo-to">
                    {ids.slice(0, 3).map((id) => (
                      <RetroFace key={id} id={id} name={board.nameOf(id)} label="" />
                    ))}
                    <bdi>{names(ids)}</bdi>
                  </p>
                  <p data-plinth-part="retro-kudo-text">
                    <bdi>{each.text}</bdi>
                  </p>
                  <div data-plinth-part="retro-kudo-foot">
                    {each.from !== undefined && (
                      <span>{t('kudos.from', { name: board.nameOf(each.from) })}</span>
                    )}
                    {board.may({ type: 'kudos.remove', id: each.id }) && (
                      <Button
                        variant="ghost"
                        size="small"
                        iconOnly
                        aria-label={t('kudos.delete')}
                        onClick={(event) => {
                          if (!remove(each.id, event)) return;
                          board.commands.notify({ text: t('kudos.deleted'), undo: true });
                          board.rootRef.current?.focus();
                        }}
                      >
                        <Icon path={trash} size={14} />
                      </Button>
                    )}
                  </div>
                </li>
              );
            })}
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
