'use client';
import type { GoalOther } from '../../../hooks/goal-tracker/useGoalPresence';
import { useGoalPresence } from '../../../hooks/goal-tracker/useGoalPresence';
import { useArrivals } from '../../../hooks/shared/useArrivals';
import type { goalsLiveMessages } from '../../../locales/en/goals-live.messages';
import type { Translate } from '../../../locales/translate';
import { HereFaces } from '../../shared/HereFaces';
import { HereWriters } from '../../shared/HereWriters';
import { initialsOf } from '../GoalFace';
import type { Tracker } from '../tracker.types';

/** Said in words, where there are few: a face alone does not show where somebody is. */
const SAID = 2;

/** Who else looks at these goals, and at which; a face leads there. Renders a `<div>`, or nothing while nobody else is here. */
export function GoalHere(props: {
  readonly tracker: Tracker;
  readonly t: Translate<keyof typeof goalsLiveMessages>;
}) {
  const { tracker, t } = props;
  const others = useGoalPresence(tracker);
  const { named, unnamed } = others;
  useArrivals(named, tracker.announcer, tracker.plinth.locale, t);
  if (named.length + unnamed === 0) return null;
  const looking = named.filter(({ goal, writing }) => goal && !writing);
  return (
    <div data-plinth-part="goal-here">
      <HereFaces
        others={named}
        label={t('here.label')}
        face={(other, silent) => <Face other={other} silent={silent} />}
        more={(rest) => (
          <span
            role="img"
            aria-label={t('here.more', { count: rest.length })}
            title={rest.map(({ name }) => name).join(', ')}
            data-plinth-part="goal-face"
            data-more=""
          >
            +{tracker.format.number(rest.length)}
          </span>
        )}
        wayTo={({ name, goal }) => goal && t('here.at', { name, goal: goal.title })}
        onGo={({ goal }, event) => {
          tracker.commands.select(goal!.id, event);
          tracker.ui.set({ focus: { goal: goal!.id } });
        }}
      />
      <p data-plinth-part="goal-here-text">
        {unnamed > 0 && named.length === 0 && <span>{t('here.count', { count: unnamed })}</span>}
        {looking.length <= SAID &&
          looking.map(({ clientId, name, goal }) => (
            <span key={clientId}>{t('here.looks', { name, goal: goal!.title })}</span>
          ))}
        <HereWriters
          others={others}
          say={(who) =>
            who === 'someone'
              ? t('here.someone')
              : 'name' in who
                ? t('here.writing', who)
                : t('here.writers', who)
          }
        />
      </p>
    </div>
  );
}

/** As they say they are: somebody from outside may be in no directory. Renders a `<span>`. */
function Face({ other: { name, hue }, silent }: { readonly other: GoalOther; readonly silent: boolean }) {
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      title={name}
      data-plinth-part="goal-face"
      data-hue={hue ?? 1}
    >
      {initialsOf(name)}
    </span>
  );
}
