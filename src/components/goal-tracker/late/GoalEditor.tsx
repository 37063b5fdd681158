'use client';
import { useState, type FormEvent } from 'react';
import type { GoalKind, GoalLevel } from '../../../core/goal-tracker/goals.types';
import { expectationOf } from '../../../core/goal-tracker/rules/pace-status';
import { wouldCycle } from '../../../core/goal-tracker/selectors/alignment';
import { own } from '../../../core/shared/json';
import { percentText } from '../../../hooks/goal-tracker/goal-words';
import { currentPeriod, periodsOf, shownPeriod } from '../../../hooks/goal-tracker/shown-period';
import { PeopleChoice } from '../../shared/PeopleChoice';
import type { DialogContext } from './dialog.types';
import { FormDialog, FormField } from './FormDialog';
import { textOf } from './text-of';

const KINDS: readonly GoalKind[] = ['committed', 'aspirational'];
const LEVELS: readonly GoalLevel[] = ['team', 'department', 'personal'];

/** A new goal, or changes to one. A new one is followed by its first key result. */
export function GoalEditor(props: DialogContext & { readonly id: string | null }) {
  const { tracker, t, close, id, view } = props;
  const { commands, store, plinth, ui } = tracker;
  const document = store.getSnapshot();
  const goal = id === null ? undefined : own(document.goals, id);
  const owners = goal?.owners ?? (plinth.person ? { [plinth.person.id]: true as const } : {});
  const [chosen, setChosen] = useState<readonly string[]>(Object.keys(owners));
  const others = Object.values(document.goals).filter(
    (one) => one.id !== id && !one.archived && (id === null || !wouldCycle(document.goals, id, one.id)),
  );

  const open = periodsOf(document).filter(({ closedOn }) => closedOn === undefined);
  const current = currentPeriod(document, tracker.today);
  // Where all periods are shown, nothing says in which one a new goal belongs.
  const asksPeriod = goal === undefined && shownPeriod(document, view, tracker.today) === null;

  function save(data: FormData, event: FormEvent<HTMLFormElement>) {
    const title = textOf(data, 'title');
    if (title === '') return;
    const why = textOf(data, 'why');
    const principle = textOf(data, 'principle');
    const parent = textOf(data, 'parent');
    const people = data.getAll('owner').map(String);
    const kind = textOf(data, 'kind') as GoalKind;
    const level = textOf(data, 'level') as GoalLevel;
    if (goal === undefined) {
      const made = commands.addGoal(
        {
          title,
          kind,
          level,
          owners: Object.fromEntries(people.map((person) => [person, true as const])),
          ...(why === '' ? {} : { why }),
          ...(principle === '' ? {} : { principle }),
          ...(parent === '' ? {} : { parent }),
          ...(asksPeriod ? { period: textOf(data, 'period') || null } : {}),
        },
        event,
      );
      if (made !== null) ui.set({ dialog: { kind: 'keyResult', goal: made, id: null, first: true } });
      return;
    }
    const set = {
      title,
      kind,
      level,
      why: why === '' ? undefined : why,
      principle: principle === '' ? null : principle,
    };
    if (!commands.run({ type: 'goal.edit', id: goal.id, set }, event)) return;
    for (const { id: person } of plinth.people) {
      const on = people.includes(person);
      if (on !== Object.hasOwn(goal.owners, person))
        commands.run({ type: 'goal.own', id: goal.id, person, on }, event);
    }
    if ((goal.parent ?? '') !== parent)
      commands.run({ type: 'goal.align', id: goal.id, parent: parent === '' ? null : parent }, event);
    tracker.announcer.announce(t('said.saved', { title }));
    close();
  }

  return (
    <FormDialog
      {...props}
      title={t(goal ? 'goal.editTitle' : 'goal.newTitle')}
      save={t(goal ? 'dialog.save' : 'goal.create')}
      onSave={save}
    >
      <FormField label={t('goal.title')}>
        <input
          type="text"
          name="title"
          required
          maxLength={300}
          defaultValue={goal?.title}
          autoComplete="off"
        />
      </FormField>
      <FormField label={t('goal.why')}>
        <textarea name="why" rows={2} maxLength={5000} defaultValue={goal?.why} />
      </FormField>
      {asksPeriod && open.length > 0 && (
        <FormField label={tracker.t('group.period')}>
          <select name="period" defaultValue={current && open.includes(current) ? current.id : ''}>
            {open.map((period) => (
              <option key={period.id} value={period.id}>
                {period.title}
              </option>
            ))}
            <option value="">{tracker.t('lane.period.none')}</option>
          </select>
        </FormField>
      )}
      <FormField label={t('goal.kind')}>
        <select name="kind" defaultValue={goal?.kind ?? 'committed'}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`goal.kind.${kind}`, { percent: percentText(tracker, expectationOf(kind, tracker.pace)) })}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('goal.level')} half>
        <select name="level" defaultValue={goal?.level ?? 'team'}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {tracker.t(`level.${level}`)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('goal.principle')} half>
        <select name="principle" defaultValue={goal?.principle ?? ''}>
          <option value="">{tracker.t('lane.principle.none')}</option>
          {tracker.levels.map((level) => (
            <option key={level} value={level}>
              {tracker.titleOf(level)}
            </option>
          ))}
        </select>
      </FormField>
      <FormField label={t('goal.parent')}>
        <select name="parent" defaultValue={goal?.parent ?? ''}>
          <option value="">{t('goal.noParent')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </FormField>
      {plinth.people.length > 0 && (
        <fieldset>
          <legend>{t('goal.owners')}</legend>
          <PeopleChoice
            plinth={plinth}
            name="owner"
            people={plinth.people.map(({ id: person }) => ({ id: person, name: tracker.nameOf(person) }))}
            chosen={chosen}
            onToggle={(person, on) =>
              setChosen(on ? [...chosen, person] : chosen.filter((one) => one !== person))
            }
          />
        </fieldset>
      )}
    </FormDialog>
  );
}
