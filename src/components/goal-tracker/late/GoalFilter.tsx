'use client';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { GoalsDocument, ViewSettings } from '../../../core/goal-tracker/goals.types';
import { activeFilters } from '../../../core/goal-tracker/selectors/active-filters';
import { sortByOrder } from '../../../core/shared/sort-by-order';
import { own } from '../../../core/shared/json';
import { lastOrder } from '../../../hooks/goal-tracker/arrange-goals';
import { useStore } from '../../../hooks/shared/useStore';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { close } from '../../shared/icons';
import { PeopleChoice } from '../../shared/PeopleChoice';
import { useSheet } from '../../shared/useSheet';
import { laneTitle } from '../lane-title';
import type { Tracker } from '../tracker.types';
import { filterCss } from './filter.css';
import { selectCss } from '../../shared/select.css';

const sheet = createSheet('plinth-goal-filter', filterCss + selectCss + inheritFontCss);
const STATUSES = ['achieved', 'onTrack', 'atRisk', 'offTrack', 'missed', 'none'] as const;
const KINDS = ['committed', 'aspirational'] as const;
const LEVELS = ['team', 'department', 'personal'] as const;
const SORTS = [
  'order',
  'title',
  'status',
  'behind',
  'progress',
  'owner',
  'confidence',
  'lastCheckIn',
] as const;

/** Everything that narrows a view, how it is sorted, and the views that were kept. Loads on demand. Renders a `<div>`. */
export function GoalFilter({
  tracker,
  view,
  id,
  group,
}: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly id: string;
  /** By what goals are grouped: shown here where there is no room for it beside the search. */
  readonly group: ReactNode;
}) {
  const t = useTranslator(tracker.plinth, 'goals', goalsAroundMessages);
  const className = useSheet(sheet);
  const { commands, plinth, levels } = tracker;
  const allowed = (what: string) => view.filter?.[what] ?? [];
  const toggle = (what: string, value: string, on: boolean, event: unknown) => {
    const next = on ? [...allowed(what), value] : allowed(what).filter((one) => one !== value);
    commands.setView({ filter: { ...view.filter, [what]: next } }, event);
  };
  const groups = [
    { what: 'status', values: STATUSES as readonly string[] },
    { what: 'kind', values: KINDS as readonly string[] },
    { what: 'level', values: LEVELS as readonly string[] },
    { what: 'principle', values: [...levels, 'none'] },
  ] as const;
  const period = allowed('period');
  const narrowed = activeFilters(view.filter) > 0;
  return (
    <div id={id} data-plinth-part="goal-filter" className={className}>
      {groups.map(({ what, values }) => (
        <fieldset key={what}>
          <legend>{tracker.t(`group.${what as 'status'}`)}</legend>
          {values.map((value) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={allowed(what).includes(value)}
                onChange={(event) => toggle(what, value, event.target.checked, event)}
              />
              <bdi>{laneTitle(tracker, what as 'status', value)}</bdi>
            </label>
          ))}
        </fieldset>
      ))}
      {plinth.people.length > 0 && (
        <fieldset>
          <legend>{tracker.t('group.owner')}</legend>
          <PeopleChoice
            plinth={plinth}
            people={[...plinth.people.map((one) => one.id), 'none'].map((value) => ({
              id: value,
              name: laneTitle(tracker, 'owner', value),
            }))}
            chosen={allowed('owner')}
            onToggle={(value, on, event) => toggle('owner', value, on, event)}
          />
        </fieldset>
      )}
      <fieldset>
        <legend>{t('filter.archived')}</legend>
        <label>
          <input
            type="checkbox"
            checked={allowed('archived').includes('yes')}
            onChange={(event) =>
              commands.setView(
                { filter: { ...view.filter, archived: event.target.checked ? ['yes'] : [] } },
                event,
              )
            }
          />
          {t('filter.showArchived')}
        </label>
      </fieldset>
      {group}
      <label data-sort="">
        <span>{t('filter.sort')}</span>
        <select
          value={`${view.sort?.by ?? 'order'} ${view.sort?.descending ? 'down' : 'up'}`}
          onChange={(event) => {
            const [by = 'order', way] = event.target.value.split(' ');
            commands.setView({ sort: { by, descending: way === 'down' } }, event);
          }}
        >
          {SORTS.flatMap((by) =>
            (by === 'order' ? ['up'] : ['up', 'down']).map((way) => (
              <option key={`${by} ${way}`} value={`${by} ${way}`}>
                {t(`sort.${by}`)}
                {by !== 'order' && ` · ${t(way === 'up' ? 'sort.up' : 'sort.down')}`}
              </option>
            )),
          )}
        </select>
      </label>
      <SavedViews tracker={tracker} view={view} t={t} />
      {/* It stays where it is, so that the focus does. */}
      <Button
        size="small"
        aria-disabled={!narrowed}
        onClick={(event) =>
          narrowed && commands.setView({ filter: view.filter?.['period'] ? { period } : {} }, event)
        }
      >
        {tracker.t('list.clear')}
      </Button>
    </div>
  );
}

/** Views with a name, for everybody. Renders a `<div>`. */
function SavedViews({
  tracker,
  view,
  t,
}: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly t: ReturnType<typeof useTranslator<keyof typeof goalsAroundMessages>>;
}) {
  const { commands, store, plinth } = tracker;
  const [name, setName] = useState('');
  const nameRef = useRef<HTMLInputElement>(null);
  const views = useStore(store, (document: GoalsDocument) => sortByOrder(Object.values(document.views)));
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const title = name.trim();
    if (title === '') return nameRef.current?.focus();
    const same = views.find((one) => one.title === title);
    const id = same?.id ?? plinth.env.createId();
    const order = same?.order ?? lastOrder(store.getSnapshot().views, plinth.env.random);
    if (!commands.run({ type: 'view.save', view: { id, title, order, settings: view } }, event)) return;
    setName('');
    tracker.announcer.announce(t('views.saved', { title }));
  }
  return (
    <div data-plinth-part="goal-views">
      <strong>{t('views.title')}</strong>
      {views.length > 0 && (
        <ul>
          {views.map(({ id, title, settings }) => (
            <li key={id}>
              <Button
                size="small"
                onClick={(event) => commands.setView({ search: '', filter: {}, ...settings }, event)}
              >
                <bdi>{title}</bdi>
              </Button>
              {tracker.may({ type: 'view.remove', id }) && own(store.getSnapshot().views, id) && (
                <Button
                  size="small"
                  variant="ghost"
                  iconOnly
                  aria-label={t('views.remove', { title })}
                  onClick={(event) => {
                    if (!commands.run({ type: 'view.remove', id }, event)) return;
                    tracker.announcer.announce(t('views.removed', { title }));
                    // The button goes with its view.
                    nameRef.current?.focus();
                  }}
                >
                  <Icon path={close} size={13} />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!tracker.readOnly && (
        <form onSubmit={save}>
          <input
            ref={nameRef}
            type="text"
            value={name}
            maxLength={300}
            aria-label={t('views.name')}
            placeholder={t('views.name')}
            onChange={(event) => setName(event.target.value)}
          />
          <Button size="small" type="submit" aria-disabled={name.trim() === ''}>
            {t('views.save')}
          </Button>
        </form>
      )}
    </div>
  );
}
