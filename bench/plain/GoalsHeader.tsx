import { PERIOD } from '../data-goals';
import { Icon } from './Icon';
import { DAYS_LEFT, NAMES, STATUSES, type Status } from './goals-rules';
import { FLAG, LAYOUTS, MORE, PLUS } from './goals-words';

export function GoalsHeader({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const parts = [
    counts.achieved > 0 && `${counts.achieved} achieved`,
    counts.onTrack > 0 && `${counts.onTrack} on track`,
    counts.atRisk + counts.offTrack > 0 && `${counts.atRisk + counts.offTrack} need us`,
  ].filter(Boolean);
  return (
    <header>
      <div className="says">
        <p>
          <span>Northlight</span>
          <span>{`${PERIOD.title}, ${DAYS_LEFT} days left`}</span>
        </p>
        <h2>{parts.join(', ')}</h2>
        <ul className="counts">
          {STATUSES.filter((status) => counts[status] > 0).map((status) => (
            <li key={status} className={status}>
              {status === 'achieved' ? <Icon path={FLAG} size={12} /> : <i />}
              {counts[status]} {NAMES[status].toLowerCase()}
            </li>
          ))}
        </ul>
      </div>
      <div className="tools">
        <div className="segments">
          {LAYOUTS.map((layout, index) => (
            <button key={layout} type="button" className={index === 0 ? 'on' : undefined}>
              {layout}
            </button>
          ))}
        </div>
        <button type="button" className="box">
          <Icon path={MORE} />
        </button>
        <button type="button" className="primary">
          <Icon path={PLUS} />
          New goal
        </button>
      </div>
    </header>
  );
}
