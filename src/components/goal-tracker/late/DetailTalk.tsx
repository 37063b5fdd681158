'use client';
import type { FormEvent } from 'react';
import type { GoalsDocument } from '../../../core/goal-tracker/goals.types';
import { threadsOf, type Thread } from '../../../core/goal-tracker/selectors/talk';
import { recordKey } from '../../../core/shared/change';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { plus } from '../goal-icons';
import { GoalFace } from '../GoalFace';
import type { DetailContext } from './detail.types';
import { SayForm } from './SayForm';
import { textOf } from './text-of';
import { useOpenForm } from './useOpenForm';

const dayFrom = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Asks, offers, thanks, and what people hold each other to. Renders a `<div>`. */
export function DetailTalk(props: DetailContext) {
  const { tracker, t, goal } = props;
  const adding = useOpenForm(tracker.store, `talk:${goal}`);
  const threads = useStore(
    tracker.store,
    (document: GoalsDocument) => threadsOf(document, goal),
    recordKey('logs', goal),
  );
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  const may = !tracker.readOnly && tracker.may({ type: 'say', goal, entry: '-', kind: 'note', text: '-' });
  return (
    <div data-plinth-part="goal-block" data-goal-block="talk">
      <div data-plinth-part="goal-block-head">
        <Heading tabIndex={-1}>{t('talk.title')}</Heading>
        {may && (
          <Button size="small" variant="ghost" {...adding.buttonProps}>
            <Icon path={plus} />
            {t('talk.add')}
          </Button>
        )}
      </div>
      {adding.open && (
        <SayForm {...props} kinds={['ask', 'offer', 'account', 'thanks', 'note']} form={adding} />
      )}
      {threads.length === 0 ? (
        <p>{t('talk.none')}</p>
      ) : (
        <ul data-plinth-part="goal-talk">
          {threads.map((thread) => (
            <TalkThread key={thread.id} {...props} thread={thread} may={may} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Said(
  props: DetailContext & {
    readonly by: string | undefined;
    readonly at: number;
    readonly word: string | null;
    readonly text: string | undefined;
    readonly to: string | undefined;
  },
) {
  const { tracker, t, by, at, word, text, to } = props;
  return (
    <>
      {by === undefined ? <span /> : <GoalFace tracker={tracker} person={by} />}
      <div data-plinth-part="goal-bubble">
        <p>
          <b>
            <bdi>{by === undefined ? t('talk.somebody') : tracker.nameOf(by)}</bdi>
          </b>
          {word !== null && <em>{word}</em>}
          {to !== undefined && <span>{t('talk.toName', { name: tracker.nameOf(to) })}</span>}
          <span>{tracker.ago(dayFrom(at))}</span>
        </p>
        <bdi>{text}</bdi>
      </div>
    </>
  );
}

/** Where the focus goes when a thread is settled and its buttons go: to the next that waits, else to the heading. */
function nextOpen(button: HTMLElement): HTMLElement | undefined {
  const rows = [...(button.closest('ul')?.children ?? [])];
  const at = rows.indexOf(button.closest('li')!);
  const buttons = [...rows.slice(at + 1), ...rows.slice(0, at)].flatMap((row) => {
    const own = row.querySelectorAll<HTMLElement>(':scope > [data-plinth-part="goal-talk-tools"] button');
    return own[own.length - 1] ?? [];
  });
  return (
    buttons[0] ??
    button.closest('ul')?.parentElement?.querySelector<HTMLElement>('[tabindex="-1"]') ??
    undefined
  );
}

function TalkThread(props: DetailContext & { readonly thread: Thread; readonly may: boolean }) {
  const { tracker, t, goal, thread, may } = props;
  const { entry, answers, state, kind } = thread;
  const answering = useOpenForm(tracker.store, `answer:${thread.id}`);
  const me = tracker.plinth.person?.id;
  const open = state === 'open' && kind !== 'thanks' && kind !== 'note';
  const involved = me === undefined || me === entry.by || me === entry.to;
  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = textOf(new FormData(event.currentTarget), 'text');
    if (
      text !== '' &&
      tracker.commands.run(
        { type: 'say.answer', goal, to: thread.id, text, entry: tracker.plinth.env.createId() },
        event,
      )
    )
      answering.close();
  }
  return (
    <li data-state={state}>
      <Said
        {...props}
        by={entry.by}
        at={entry.at}
        word={t(`talk.${kind}`)}
        text={entry.redacted ? t('talk.redacted') : entry.text}
        to={entry.to}
      />
      {answers.map((one) => (
        <Said
          key={one.id}
          {...props}
          by={one.by}
          at={one.at}
          word={t('talk.answers')}
          text={one.redacted ? t('talk.redacted') : one.text}
          to={undefined}
        />
      ))}
      <div data-plinth-part="goal-talk-tools">
        {state !== 'open' && <span>{t(`talk.state.${state}`)}</span>}
        {may && open && (
          <Button size="small" variant="ghost" {...answering.buttonProps}>
            {t('talk.answer')}
          </Button>
        )}
        {may && open && involved && (
          <Button
            size="small"
            variant="ghost"
            onClick={(event) => {
              const next = nextOpen(event.currentTarget);
              if (tracker.commands.run({ type: 'say.settle', goal, to: thread.id, outcome: 'done' }, event))
                next?.focus();
            }}
          >
            {t('talk.settle')}
          </Button>
        )}
      </div>
      {answering.open && open && (
        <form
          data-plinth-part="goal-say"
          onSubmit={answer}
          aria-label={t('talk.answer')}
          {...answering.formProps}
        >
          <textarea name="text" rows={2} maxLength={5000} aria-label={t('talk.text')} />
          <span>
            <Button type="submit" size="small" variant="primary">
              {t('talk.send')}
            </Button>
          </span>
        </form>
      )}
    </li>
  );
}
