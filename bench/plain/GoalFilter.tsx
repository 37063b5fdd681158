import { NAMES, STATUSES, type Status } from './goals-rules';
import { SORTS } from './goals-words';

export function GoalFilter(props: {
  readonly statuses: readonly Status[];
  readonly sort: string;
  readonly onStatuses: (statuses: readonly Status[]) => void;
  readonly onSort: (sort: string) => void;
}) {
  const { statuses, sort, onStatuses, onSort } = props;
  return (
    <div className="filter">
      <fieldset>
        <legend>Status</legend>
        {STATUSES.map((status) => (
          <label key={status}>
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={(event) =>
                onStatuses(
                  event.target.checked ? [...statuses, status] : statuses.filter((one) => one !== status),
                )
              }
            />
            {NAMES[status]}
          </label>
        ))}
      </fieldset>
      <label>
        Sort
        <select value={sort} onChange={(event) => onSort(event.target.value)}>
          {SORTS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
