'use client';
import { useRef, useState } from 'react';
import type { AgendaItem } from '../../../core/retro-board/select/discussion';
import { cardText } from '../../../hooks/retro-board/entry-words';
import { focusLater } from '../../../hooks/retro-board/focus-later';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import type { RetroTopics } from '../../../hooks/retro-board/useRetroTopics';
import { own } from '../../../core/shared/json';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { arrowEnd, check, plus, retry } from '../../shared/icons';
import { RetroText } from '../RetroText';
import { RetroActionForm } from './RetroActionForm';
import { RetroNotes } from './RetroNotes';
import { RetroTopicActions } from './RetroTopicActions';

/** A minute or two more, and no clock that nobody asked for. */
const MORE = 120;

/** What is talked about now: its cards, whether to go on, notes, and what comes of it. Renders an `<article>`. */
export function RetroTopic(props: {
  readonly board: RetroContext;
  readonly topics: RetroTopics;
  readonly topic: AgendaItem;
  readonly headingLevel: number;
}) {
  const { board, topics, topic, headingLevel } = props;
  const { entry, votes, extended } = topic;
  const t = useLateWords(board);
  const [acting, setActing] = useState(false);
  const { cards } = board.store.getSnapshot();
  const title = cardText(board, entry.id) || t('rank.untitled');
  const actRef = useRef<HTMLButtonElement>(null);
  const done = () => {
    setActing(false);
    focusLater(() => actRef.current);
  };
  const { yes, no } = topics.continues;
  const Heading = `h${headingLevel}` as 'h3';
  const ways = [
    { value: 1 as const, label: t('discuss.yes'), count: yes, icon: retry },
    { value: -1 as const, label: t('discuss.no'), count: no, icon: arrowEnd },
  ];
  return (
    <article data-plinth-part="retro-topic">
      <p data-plinth-part="retro-eyebrow">
        {t('discuss.now')}
        {votes > 0 && <span>{t('rank.votes', { count: votes })}</span>}
        {extended > 0 && <span>{t('discuss.extended', { count: extended })}</span>}
      </p>
      <Heading data-plinth-part="retro-topic-title">
        <bdi>{title}</bdi>
      </Heading>
      {entry.kind === 'group' && (
        <ul role="list" data-plinth-part="retro-topic-cards">
          {entry.cardIds.map((id) => (
            <li key={id}>
              <RetroText text={own(cards, id)?.text ?? ''} tabbable />
            </li>
          ))}
        </ul>
      )}
      <div role="group" aria-label={t('discuss.continue')} data-plinth-part="retro-continue">
        <span>{t('discuss.continue')}</span>
        {ways.map(({ value, label, count, icon }) => (
          <Button
            key={value}
            size="small"
            aria-pressed={topics.mine === value}
            onClick={(event) => topics.vote(value, event)}
          >
            <Icon path={icon} size={14} mirrors />
            {label}
            {count > 0 && <b>{board.format.number(count)}</b>}
          </Button>
        ))}
        {topics.leads && (
          <Button variant="ghost" size="small" onClick={(event) => topics.extend(MORE, event)}>
            {t('discuss.extend', { count: MORE / 60 })}
          </Button>
        )}
      </div>
      <RetroNotes board={board} target={entry.id} />
      <RetroTopicActions board={board} topic={entry.id} />
      {acting && <RetroActionForm board={board} cardId={entry.id} onDone={done} />}
      <div data-plinth-part="retro-row">
        {!acting && board.may({ type: 'action.add', id: 'new', text: '' }) && (
          <Button ref={actRef} size="small" onClick={() => setActing(true)}>
            <Icon path={plus} size={14} />
            {t('discuss.action')}
          </Button>
        )}
        {topics.leads && (
          <Button size="small" data-follows="" onClick={(event) => topics.finish({ next: true }, event)}>
            <Icon path={check} size={14} />
            {t(topics.next ? 'discuss.next' : 'discuss.finish')}
          </Button>
        )}
      </div>
    </article>
  );
}
