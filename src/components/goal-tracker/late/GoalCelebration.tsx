'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { Celebration } from '../../../core/goal-tracker/selectors/celebrations';
import { hasSomebodyToThank } from '../../../core/goal-tracker/selectors/to-thank';
import { valueText } from '../../../hooks/goal-tracker/goal-words';
import { useGoal, useKeyResult } from '../../../hooks/goal-tracker/useGoal';
import { getActiveElement, ownerWindow } from '../../../hooks/shared/dom';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { goalsAroundMessages } from '../../../locales/en/goals-around.messages';
import { inheritFontCss } from '../../shared/base.css';
import { Button } from '../../shared/Button';
import { createSheet } from '../../shared/create-sheet';
import { Icon } from '../../shared/Icon';
import { close, heart } from '../../shared/icons';
import { useSheet } from '../../shared/useSheet';
import { GoalStatus } from '../GoalStatus';
import type { Tracker } from '../tracker.types';
import { celebrationCss } from './celebration.css';

const sheet = createSheet('plinth-goal-celebration', celebrationCss + inheritFontCss);
const PAPERS = 36;

/** Places that look thrown and are the same every time: nothing depends on chance. */
function papers() {
  return Array.from({ length: PAPERS }, (_, index) => {
    const x = (index * 61.8) % 100;
    const y = (index * 27.3 + 11) % 100;
    return { x, y, turn: (index * 47) % 180, hue: (index % 5) + 1, delay: (index * 97) % 500 };
  });
}

/** A course of stone in paper, turned about its middle. In the path itself: an animation owns the transform. */
function courseAt(x: number, y: number, turn: number): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const corner = (dx: number, dy: number) =>
    `${(x + dx * cos - dy * sin).toFixed(1)} ${(y + dx * sin + dy * cos).toFixed(1)}`;
  return `M${corner(-5, -2.6)}L${corner(5, -2.6)}L${corner(6.5, 2.6)}L${corner(-6.5, 2.6)}Z`;
}

/**
 * A target that was crossed: in words first; then, where motion is welcome, one fall of paper courses in the five hues. They
 * lie still otherwise. Renders a `<section>`.
 */
export function GoalCelebration({
  tracker,
  celebration,
}: {
  readonly tracker: Tracker;
  readonly celebration: Celebration;
}) {
  const t = useTranslator(tracker.plinth, 'goals', goalsAroundMessages);
  const className = useSheet(sheet);
  const ref = useRef<SVGSVGElement>(null);
  const { wholeGoal } = celebration;
  const { id, title, target, unit } = celebration.keyResult.keyResult;
  // As they are now: a value that was corrected, and still reaches the target, is told as it is.
  const goal = useGoal(tracker, celebration.goal.goal.id);
  const keyResult = useKeyResult(tracker, id);
  const reached = goal !== undefined && keyResult !== undefined && keyResult.progress.raw >= 1;
  useEffect(() => {
    const picture = ref.current;
    const page = picture && ownerWindow(picture);
    if (!picture || !page?.matchMedia?.('(prefers-reduced-motion: no-preference)').matches) return;
    for (const paper of picture.querySelectorAll('path')) {
      paper.animate?.(
        [
          { translate: `0 -${paper.dataset.from}px`, opacity: 0 },
          { opacity: 1, offset: 0.2 },
          { translate: '0 0', opacity: 1 },
        ],
        {
          duration: 1200,
          delay: Number(paper.dataset.delay),
          easing: 'cubic-bezier(0.2, 0, 0, 1)',
          fill: 'backwards',
        },
      );
    }
  }, [celebration]);
  const { ui, rootRef } = tracker;
  // It stays at the upper edge, and what has the focus is not to lie behind it, now or later.
  useEffect(() => {
    const root = rootRef.current;
    if (!root || !reached) return undefined;
    const { clientHeight = 0 } = ref.current?.parentElement ?? {};
    root.setAttribute('data-celebrating', '');
    root.style.setProperty('--_celebration', `${clientHeight + 16}px`);
    const focused = getActiveElement(root);
    if (focused && focused !== root && root.contains(focused)) focused.scrollIntoView?.({ block: 'nearest' });
    return () => {
      root.removeAttribute('data-celebrating');
      root.style.removeProperty('--_celebration');
    };
  }, [rootRef, reached]);
  const dismiss = useCallback(
    () => ui.set({ celebrations: ui.getSnapshot().celebrations.filter((one) => one !== celebration) }),
    [ui, celebration],
  );
  // The button that has the focus goes: on to what was reached.
  const leave = () => {
    dismiss();
    ui.set({ focus: { goal: celebration.goal.goal.id } });
  };
  // Whoever mistyped, and corrected it or undid it, is not thanked for what nobody reached.
  useEffect(() => {
    if (!reached) dismiss();
  }, [reached, dismiss]);
  if (!reached) return null;
  const owners = Object.keys(goal.goal.owners);
  const names = owners.map((person) => tracker.nameOf(person)).join(', ');
  const thanks = !tracker.readOnly && hasSomebodyToThank(goal.goal, tracker.plinth.person?.id);
  const Heading = `h${tracker.headingLevel + 1}` as 'h3';
  return (
    <section
      role="group"
      data-plinth-part="goal-celebration"
      className={[className, tracker.classNames.celebration].filter(Boolean).join(' ')}
      aria-label={t('celebrate.label')}
    >
      <div>
        <GoalStatus tracker={tracker} status="achieved" />
        <Heading>
          {t('celebrate.title', {
            title,
            value: valueText(tracker, keyResult.keyResult, keyResult.value ?? target),
          })}
        </Heading>
        <p>
          {owners.length > 0
            ? t('celebrate.by', { names, goal: goal.goal.title })
            : t('celebrate.team', { goal: goal.goal.title })}{' '}
          {wholeGoal
            ? t('celebrate.whole')
            : t('celebrate.part', {
                target: valueText(tracker, keyResult.keyResult, target),
                unit: unit ?? '',
              })}
        </p>
        <span>
          {thanks && (
            <Button
              variant="primary"
              onClick={(event) => {
                if (
                  tracker.commands.say(goal.goal.id, { kind: 'thanks', text: t('celebrate.words') }, event)
                ) {
                  tracker.announcer.announce(t('celebrate.thanked'));
                  leave();
                }
              }}
            >
              <Icon path={heart} />
              {t('celebrate.thanks')}
            </Button>
          )}
          {tracker.onShare && (
            <Button onClick={(event) => tracker.onShare?.(goal.goal.id, event)}>
              {t('celebrate.share')}
            </Button>
          )}
        </span>
      </div>
      <Button variant="ghost" size="small" iconOnly aria-label={t('celebrate.dismiss')} onClick={leave}>
        <Icon path={close} />
      </Button>
      <svg ref={ref} viewBox="0 0 300 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        {papers().map(({ x, y, turn, hue, delay }, index) => (
          <path
            key={index}
            data-hue={hue}
            data-solid={index % 3 === 0 ? '' : undefined}
            data-from={Math.round(y * 2.2 + 20)}
            data-delay={delay}
            d={courseAt(x * 3, y * 2.2, turn)}
          />
        ))}
      </svg>
    </section>
  );
}
