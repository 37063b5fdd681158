import { memo } from 'react';
import { PEOPLE, TODAY, type Goal } from '../data-goals';
import { GoalBar } from './GoalBar';
import { GoalCheckIn } from './GoalCheckIn';
import { Icon } from './Icon';
import { amount, NAMES, percent, readGoal } from './goals-rules';
import { AIM, FLAG, MORE, PLUS } from './goals-words';

const initials = PEOPLE.map(({ name }) => name.replace(/(\p{L})\S*\s*/gu, '$1'));

interface CardProps {
  readonly goal: Goal;
  /** Id of the key result whose form is open, where it is one of these. */
  readonly open: string | undefined;
  readonly onOpen: (keyResult: string | null) => void;
  readonly onCheckIn: (goal: string, keyResult: string, value: number, confidence: number) => void;
}

export const GoalCard = memo(function GoalCard({ goal, open, onOpen, onCheckIn }: CardProps) {
  const { status, progress, results, confidence, last } = readGoal(goal);
  return (
    <div className="cell">
      <div className={`goal ${status}`} data-goal={goal.id}>
        <div className="head">
          <span className="status">
            {status === 'achieved' ? <Icon path={FLAG} size={12} /> : <i />}
            {NAMES[status]}
          </span>
          <span className="kind">{goal.kind === 'committed' ? 'Committed' : 'Aspirational'}</span>
          <button type="button">
            <Icon path={MORE} />
          </button>
        </div>
        <h3>
          <button type="button">{goal.title}</button>
        </h3>
        <div className="figure">
          <strong>{percent(progress)}</strong>
          <span>{results.length} key results</span>
        </div>
        <GoalBar share={progress} status={status} />
        <ul>
          {results.map((one) => (
            <li key={one.keyResult.id} className={one.status}>
              <i title={NAMES[one.status]} />
              <span className="title">{one.keyResult.title}</span>
              <b>{amount(one.value)}</b>
              <button
                type="button"
                className="open"
                onClick={() => onOpen(open === one.keyResult.id ? null : one.keyResult.id)}
              >
                <Icon path={PLUS} />
              </button>
              <GoalBar share={one.progress} status={one.status} small />
              {open === one.keyResult.id && (
                <GoalCheckIn
                  keyResult={one.keyResult}
                  onClose={() => onOpen(null)}
                  onSave={(value, sure) => onCheckIn(goal.id, one.keyResult.id, value, sure)}
                />
              )}
            </li>
          ))}
        </ul>
        <div className="foot">
          <span className="owner">
            <span className={`avatar person-${goal.owner % 5}`}>{initials[goal.owner]}</span>
            <span>{PEOPLE[goal.owner]?.name.split(' ')[0]}</span>
          </span>
          <span>{last === TODAY ? 'today' : last}</span>
          <span className="sure">
            <Icon path={AIM} size={14} />
            <span>{amount(Math.round(confidence * 10) / 10)} of 10</span>
          </span>
        </div>
      </div>
    </div>
  );
});
