import { boardOf } from '../../core/retro-board/board-of';
import type { RetroDocument } from '../../core/retro-board/retro.types';
import type { LoopStep } from '../../core/team/loop';
import { levelToTalkAbout } from '../../core/team/level-to-talk-about';
import { cardsAreSecret, retroCards } from '../../core/team/retro-cards';
import type { Workspace } from './workspace.types';

/** How many cards a retro has, or that nobody may know yet. */
export function cardsText(t: Workspace['t'], document: RetroDocument): string {
  return cardsAreSecret(document)
    ? t('loop.talk.secret')
    : t('loop.talk.cards', { count: retroCards(document) });
}

/** What a step of the loop holds: its thing, and one line about it. */
export function stepWords(
  { t, team, dayOf }: Workspace,
  step: LoopStep,
): { readonly title: string; readonly text: string } {
  const { state, levels, titleOf, records } = team;
  const { round, standing, retro, openActions } = state.loop;
  if (step === 'assess') {
    if (round)
      return {
        title: round.title ?? t('view.assess'),
        text:
          round.status === 'open'
            ? t('loop.assess.open')
            : t('loop.assess.answering', { answered: round.answered, count: round.invited }),
      };
    if (!standing) return { title: t('loop.assess.none'), text: t('loop.assess.noneText') };
    const { title, answered, invited, closedOn = '' } = standing.round;
    return {
      title: title ?? t('view.assess'),
      text: t('loop.assess.closed', {
        answered: t('loop.assess.answering', { answered, count: Math.max(invited, answered) }),
        date: dayOf(closedOn),
      }),
    };
  }
  if (step === 'see') {
    if (!standing) return { title: t('loop.see.none'), text: t('loop.see.noneText') };
    const level = levelToTalkAbout(standing, levels);
    return {
      title: t('loop.see.ready'),
      text: level === null ? t('loop.see.even') : t('loop.see.weakest', { level: titleOf(level) }),
    };
  }
  if (step === 'talk') {
    if (!retro) return { title: t('loop.talk.none'), text: t('loop.talk.noneText') };
    const cards = cardsText(t, retro.document);
    return {
      title: boardOf(retro.document).title || t('retro.plain'),
      text: retro.heldOn === '' ? cards : t('loop.talk.on', { date: dayOf(retro.heldOn), cards }),
    };
  }
  const count = Object.values(records.goals.goals).filter(({ archived }) => !archived).length;
  const actions = openActions === 0 ? t('loop.act.noActions') : t('loop.act.actions', { count: openActions });
  return {
    title: count === 0 ? t('loop.act.none') : t('loop.act.goals', { count }),
    text: t('loop.act.text', { actions }),
  };
}
