'use client';
import { currentPeriod } from '../../../core/goal-tracker/selectors/current-period';
import { readGoals } from '../../../core/goal-tracker/selectors/read-goals';
import { statusKey } from '../../../hooks/goal-tracker/goal-words';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsViewMessages } from '../../../locales/en/goals-view.messages';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { useSheet } from '../../shared/useSheet';
import { useWorkspace } from '../workspace-context';
import { act, arrowEnd, flag } from '../workspace-icons';
import { homeGoalsCss } from './home-goals.css';
import { HomeGoalBar } from './HomeGoalBar';

const goalsSheet = createSheet('plinth-workspace-goals', homeGoalsCss + inheritFontCss);
const MOST = 4;

/** The goals of this period at a glance, those in trouble first. Renders a `<div>`. */
export function HomeGoals() {
  const { team, go, format } = useWorkspace();
  const { plinth, state, records } = team;
  const t = useTranslator(plinth, 'workspace', workspaceMessages);
  const words = useTranslator(plinth, 'goals', goalsViewMessages);
  const className = useSheet(goalsSheet);
  const reading = readGoals(records.goals, { today: state.today });
  const period = currentPeriod(records.goals, state.today);
  const all = reading.goals().filter(({ goal }) => !goal.archived);
  const current = all.filter(({ goal }) => period === undefined || goal.period === period.id);
  const shown = [...current].sort((a, b) => rank(a.status) - rank(b.status)).slice(0, MOST);
  return (
    <div className={className} data-plinth-part="workspace-goals-body">
      {shown.length === 0 ? (
        <p data-plinth-part="workspace-calm">{t('homeGoals.none')}</p>
      ) : (
        <ul role="list">
          {shown.map((goal) => (
            <li key={goal.goal.id} data-status={goal.status ?? 'none'}>
              <div>
                <button type="button" onClick={(event) => go({ view: 'act', goal: goal.goal.id }, event)}>
                  <bdi>{goal.goal.title}</bdi>
                </button>
                <p data-plinth-part="workspace-aside">
                  {t('homeGoals.progress', {
                    percent: t('standing.percent', {
                      number: format.number(Math.round(goal.progress.raw * 100)),
                    }),
                  })}
                </p>
              </div>
              <HomeGoalBar reading={goal} direction={plinth.direction} />
              <span data-plinth-part="workspace-status">
                {goal.status === 'achieved' ? <Icon path={flag} size={12} /> : <i aria-hidden="true" />}
                {words(statusKey(goal.status))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {(shown.length > 0 || !state.readOnly) && (
        <Button
          size="small"
          variant={shown.length > 0 ? 'ghost' : 'neutral'}
          onClick={(event) => go({ view: 'act' }, event)}
        >
          <Icon path={shown.length > 0 ? arrowEnd : act} mirrors={shown.length > 0} />
          {shown.length > 0 ? t('homeGoals.all', { count: all.length }) : t('homeGoals.noneDo')}
        </Button>
      )}
    </div>
  );
}

const ORDER = ['offTrack', 'atRisk', null, 'onTrack', 'achieved', 'notStarted', 'missed'] as const;
const rank = (status: (typeof ORDER)[number]): number => ORDER.indexOf(status);
