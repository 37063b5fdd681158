'use client';
import { useId, useRef, useState, type FormEvent, type MouseEvent } from 'react';
import type { GoalsDocument, Stance, StanceRecord } from '../../../core/goal-tracker/goals.types';
import { stancesOn } from '../../../core/goal-tracker/selectors/stances';
import { useStore } from '../../../hooks/shared/useStore';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { check, warning } from '../../shared/icons';
import { PeopleNames } from '../../shared/PeopleNames';
import { clock } from '../goal-icons';
import { GoalFace } from '../GoalFace';
import type { DetailContext } from './detail.types';
import { formDraftsOf } from './form-drafts';

const STANCES: readonly Stance[] = ['committed', 'reserved', 'notYet'];
/** More stances than these are not read row by row. */
const MANY = 12;
const ICONS = { committed: check, reserved: warning, notYet: clock } as const;

/** Where everybody stands, with reasons, and who has not spoken. Renders a `<div>`. */
export function DetailStances(props: DetailContext) {
  const { tracker, t, goal, writable } = props;
  const { people, person } = tracker.plinth;
  const stances = useStore(tracker.store, (document: GoalsDocument) =>
    stancesOn(
      document,
      goal,
      people.map(({ id }) => id),
    ),
  );
  const { spoken, silent } = stances;
  const Heading = `h${tracker.headingLevel + 2}` as 'h4';
  // Of many, whoever has something to say is heard, and who simply agrees is named.
  const plain = (one: StanceRecord) =>
    spoken.length > MANY && one.stance === 'committed' && one.reason === undefined;
  const heard = spoken.filter((one) => !plain(one));
  const agreed = spoken.filter(plain);
  const mine = spoken.find((one) => one.person === person?.id);
  return (
    <div data-plinth-part="goal-block" data-goal-block="stances">
      <div data-plinth-part="goal-block-head">
        <Heading>{t('stance.title')}</Heading>
        <span>{t('stance.spoke', { count: spoken.length, total: spoken.length + silent.length })}</span>
      </div>
      {writable && person && (
        <StanceForm {...props} person={person.id} mine={mine?.stance ?? null} reason={mine?.reason ?? ''} />
      )}
      <ul data-plinth-part="goal-stances">
        {heard.map((one) => (
          <li key={one.id} data-stance={one.stance}>
            <GoalFace tracker={tracker} person={one.person} />
            <bdi>{tracker.nameOf(one.person)}</bdi>
            <span>
              <Icon path={ICONS[one.stance]} size={14} />
              {t(`stance.${one.stance}`)}
            </span>
            {one.reason !== undefined && (
              <q>
                <bdi>{one.reason}</bdi>
              </q>
            )}
          </li>
        ))}
      </ul>
      {agreed.length > 0 && (
        <div data-plinth-part="goal-agreed">
          <span>
            <Icon path={ICONS.committed} size={14} />
            {t('stance.committed')}
          </span>{' '}
          <PeopleNames plinth={tracker.plinth} names={agreed.map(({ person }) => tracker.nameOf(person))} />
        </div>
      )}
      {silent.length > 0 && (
        <div data-plinth-part="goal-silent">
          {t('stance.silent')} <PeopleNames plinth={tracker.plinth} names={silent.map(tracker.nameOf)} />
        </div>
      )}
    </div>
  );
}

/** One's own stance. Only a plain yes needs no reason. Renders a `<form>`. */
function StanceForm(
  props: DetailContext & { readonly person: string; readonly mine: Stance | null; readonly reason: string },
) {
  const { tracker, t, goal, person, mine, reason } = props;
  const drafts = formDraftsOf(tracker.store);
  const place = `stance:${goal}`;
  const after = mine ?? '';
  const draft = drafts.get(place);
  const { stance: begun = mine, reason: written = reason } = Object.fromEntries(
    draft?.after === after ? draft.fields : [],
  ) as { readonly stance?: Stance; readonly reason?: string };
  const [choice, setChoice] = useState<Stance | null>(begun);
  const [known, setKnown] = useState(mine);
  // What was said elsewhere shows here, in the same form: another one would not have the focus.
  if (known !== mine) {
    setKnown(mine);
    setChoice(mine);
  }
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const unsaid = choice !== mine;
  function choose(stance: Stance, event: unknown) {
    setChoice(stance);
    if (stance !== 'committed') return keep(stance, field.current?.value ?? reason);
    drafts.delete(place);
    tracker.commands.run({ type: 'stance.set', goal, person, stance }, event);
  }
  function keep(stance: Stance, text: string) {
    drafts.set(place, {
      after,
      fields: [
        ['stance', stance],
        ['reason', text],
      ],
    });
  }
  function takeBack(event: MouseEvent<HTMLElement>) {
    // The button goes with the stance.
    event.currentTarget.closest('form')?.querySelector('input')?.focus();
    drafts.delete(place);
    tracker.commands.run({ type: 'stance.clear', goal, person }, event);
  }
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (choice === null) return;
    if (text === '' && choice !== 'committed') return field.current?.focus();
    const stance = { goal, person, stance: choice, ...(text === '' ? {} : { reason: text }) };
    if (tracker.commands.run({ type: 'stance.set', ...stance }, event)) drafts.delete(place);
  }
  return (
    <form data-plinth-part="goal-stance-form" noValidate onSubmit={save} aria-label={t('stance.yours')}>
      <fieldset>
        <legend>{t('stance.yours')}</legend>
        {STANCES.map((stance) => (
          <label key={stance}>
            <input
              type="radio"
              name="stance"
              checked={choice === stance}
              onChange={(event) => choose(stance, event)}
            />
            {t(`stance.${stance}`)}
          </label>
        ))}
        {mine !== null && (
          <Button variant="ghost" size="small" onClick={takeBack}>
            {t('stance.takeBack')}
          </Button>
        )}
      </fieldset>
      {choice !== null && choice !== 'committed' && (
        <span>
          <input
            ref={field}
            type="text"
            maxLength={2000}
            defaultValue={written}
            onChange={(event) => keep(choice, event.target.value)}
            aria-label={t('stance.reason')}
            aria-describedby={unsaid ? `${hint}-unsaid` : undefined}
            placeholder={t('stance.reason')}
          />
          <Button type="submit" size="small">
            {t('stance.save')}
          </Button>
          {unsaid && <small id={`${hint}-unsaid`}>{t('stance.unsaid')}</small>}
        </span>
      )}
    </form>
  );
}
