'use client';
import { useEffect, useRef, useState } from 'react';
import type { GoalGrouping, GoalsDocument, ViewSettings } from '../../core/goal-tracker/goals.types';
import { activeFilters } from '../../core/goal-tracker/selectors/active-filters';
import { periodsOf, shownPeriod } from '../../hooks/goal-tracker/shown-period';
import { useStore } from '../../hooks/shared/useStore';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { fetchAhead } from '../shared/useReachedPart';
import { filter as filterIcon, search as searchIcon } from './goal-icons';
import type { Tracker } from './tracker.types';
import { useGoalPart } from './useGoalPart';

const GROUPINGS: readonly GoalGrouping[] = ['none', 'principle', 'owner', 'status', 'kind', 'level'];
const load = () => import('./late/GoalFilter');

/** Search, grouping and filter. What is found is announced once typing rests. Renders a `<div role="search">`. */
export function GoalToolbar(props: {
  readonly tracker: Tracker;
  readonly view: ViewSettings;
  readonly count: number;
}) {
  const { tracker, view, count } = props;
  const { t, commands, store, announcer, idPrefix } = tracker;
  const [open, setOpen] = useState(false);
  const part = useGoalPart(tracker, load, open);
  const periods = useStore(store, (document: GoalsDocument) =>
    periodsOf(document).map(({ id, title }) => ({ id, title })),
  );
  const shown = useStore(
    store,
    (document: GoalsDocument) => shownPeriod(document, view, tracker.today)?.id ?? '',
  );
  const active = activeFilters(view.filter);
  const label = t('search.label');

  const asked = JSON.stringify([view.search, view.filter]);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return undefined;
    before.current = asked;
    const timer = setTimeout(() => announcer.announce(t('list.found', { count })), 400);
    return () => clearTimeout(timer);
  }, [asked, count, announcer, t]);

  const group = view.layout !== 'tree' && view.layout !== 'timeline' && (
    <label data-plinth-part="goal-select" data-group="">
      <span>{t('group.label')}</span>
      <select
        value={view.groupBy ?? 'none'}
        onChange={(event) => commands.setView({ groupBy: event.target.value as GoalGrouping }, event)}
      >
        {GROUPINGS.map((by) => (
          <option key={by} value={by}>
            {t(`group.${by}`)}
          </option>
        ))}
      </select>
    </label>
  );

  return (
    <div
      role="search"
      id={`${idPrefix}toolbar`}
      aria-label={label}
      aria-labelledby={`${idPrefix}toolbar ${idPrefix}headline-eyebrow`}
      data-plinth-part="goal-toolbar"
      className={tracker.classNames.toolbar}
    >
      <label data-plinth-part="goal-search">
        <Icon path={searchIcon} />
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={view.search ?? ''}
          maxLength={200}
          onChange={(event) => commands.setView({ search: event.target.value }, event)}
        />
      </label>
      {periods.length > 1 && (
        <label data-plinth-part="goal-select">
          <span data-plinth-part="visually-hidden">{t('group.period')}</span>
          <select
            value={shown}
            onChange={(event) => {
              const { value } = event.target;
              commands.setView({ filter: { ...view.filter, period: value === '' ? [] : [value] } }, event);
            }}
          >
            {periods.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">{t('period.all')}</option>
          </select>
        </label>
      )}
      {group}
      <Button
        variant="ghost"
        aria-expanded={open}
        aria-controls={open ? `${idPrefix}filter` : undefined}
        onPointerEnter={fetchAhead(load)}
        onClick={() => setOpen(!open)}
      >
        <Icon path={filterIcon} />
        {t('filter.label')}
        {active > 0 && <span data-plinth-part="goal-badge">{tracker.format.number(active)}</span>}
      </Button>
      {open && part && (
        <part.GoalFilter tracker={tracker} view={view} id={`${idPrefix}filter`} group={group} />
      )}
    </div>
  );
}
