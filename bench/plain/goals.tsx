import { useCallback, useMemo, useState } from 'react';
import { TODAY, type Goal } from '../data-goals';
import { GoalCard } from './GoalCard';
import { GoalFilter } from './GoalFilter';
import { GoalsHeader } from './GoalsHeader';
import { Icon } from './Icon';
import { readGoal, type Status } from './goals-rules';
import { FILTER, GROUPINGS, SEARCH } from './goals-words';
import './goals.css';

function arrange(goals: readonly Goal[], search: string, statuses: readonly Status[], sort: string) {
  const words = search.toLowerCase().trim();
  const shown = goals.filter(
    (goal) =>
      goal.title.toLowerCase().includes(words) &&
      (statuses.length === 0 || statuses.includes(readGoal(goal).status)),
  );
  const [by, way] = sort.split(' ');
  const sign = way === 'down' ? -1 : 1;
  if (by === 'title') return shown.sort((a, b) => sign * a.title.localeCompare(b.title));
  if (by === 'progress') return shown.sort((a, b) => sign * (readGoal(a).progress - readGoal(b).progress));
  return shown;
}

export function PlainGoals({ initial }: { readonly initial: readonly Goal[] }) {
  const [goals, setGoals] = useState(initial);
  const [search, setSearch] = useState('');
  const [statuses, setStatuses] = useState<readonly Status[]>([]);
  const [sort, setSort] = useState('order up');
  const [filtering, setFiltering] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const shown = useMemo(() => arrange(goals, search, statuses, sort), [goals, search, statuses, sort]);
  const counts = useMemo(() => {
    const found = { achieved: 0, onTrack: 0, atRisk: 0, offTrack: 0 };
    for (const goal of goals) found[readGoal(goal).status] += 1;
    return found;
  }, [goals]);
  const onCheckIn = useCallback((goal: string, keyResult: string, value: number, confidence: number) => {
    setOpen(null);
    setGoals((current) =>
      current.map((one) =>
        one.id !== goal
          ? one
          : {
              ...one,
              keyResults: one.keyResults.map((result) =>
                result.id !== keyResult
                  ? result
                  : {
                      ...result,
                      checkIns: [
                        ...result.checkIns,
                        { id: `${result.id}-${result.checkIns.length}`, date: TODAY, value, confidence },
                      ],
                    },
              ),
            },
      ),
    );
  }, []);
  return (
    <div className="goals">
      <GoalsHeader counts={counts} />
      <div className="body">
        <div className="toolbar">
          <label className="search">
            <Icon path={SEARCH} />
            <input
              type="search"
              placeholder="Search goals"
              maxLength={200}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
          <label className="group">
            <span>Group by</span>
            <select>
              {GROUPINGS.map((grouping) => (
                <option key={grouping}>{grouping}</option>
              ))}
            </select>
          </label>
          <button type="button" className="filtering" onClick={() => setFiltering(!filtering)}>
            <Icon path={FILTER} />
            Filter and views
          </button>
          {filtering && (
            <GoalFilter statuses={statuses} sort={sort} onStatuses={setStatuses} onSort={setSort} />
          )}
        </div>
        <div className="cards">
          {shown.map((goal) => (
            <GoalCard
              key={goal.id}
              goal={goal}
              open={open?.startsWith(`${goal.id}-`) ? open : undefined}
              onOpen={setOpen}
              onCheckIn={onCheckIn}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
