import { boardOf } from '../../core/retro-board/board-of';
import { levelToTalkAbout } from '../../core/team/level-to-talk-about';
import { assess, act as goals, talk } from './workspace-icons';
import type { Workspace, WorkspacePlace } from './workspace.types';

export interface HomeWords {
  readonly title: string;
  readonly text: string;
  /** `null`: there is nothing that this person may do about it. */
  readonly label: string | null;
  readonly icon: string;
  /** Does what the button says; answers where to go then. */
  readonly act: (event: unknown) => WorkspacePlace | null;
}

/** What the team should do next, in words. */
export function headOf({ t, team, page }: Workspace, headline: string | null): HomeWords {
  const { state, levels, titleOf, commands } = team;
  const { loop, readOnly } = state;
  const { round, standing, retro } = loop;
  const to = (place: WorkspacePlace) => () => place;
  const answered = round !== null && (page.answered ?? []).includes(round.id);
  if (loop.now === 'assess') {
    if (!round)
      return {
        title: headline ?? t('head.empty'),
        text: t('text.empty'),
        label: readOnly ? null : t('go.assess'),
        icon: assess,
        act: to({ view: 'assess' }),
      };
    const asks = round.status === 'inviting';
    const full = round.invited > 0 && round.answered >= round.invited;
    return {
      title: headline ?? t(asks ? 'head.answering' : 'head.assess'),
      text: asks
        ? t('text.answering', { answered: round.answered, count: round.invited })
        : t('text.opened', { round: round.title ?? '' }),
      label: t(asks && !answered && !full && !readOnly ? 'go.answer' : 'go.round'),
      icon: assess,
      act: to({ view: 'assess' }),
    };
  }
  if (loop.now === 'talk') {
    if (retro && !retro.isOver)
      return {
        title: headline ?? boardOf(retro.document).title,
        text: t('text.retro', { title: boardOf(retro.document).title }),
        label: t('go.retro'),
        icon: talk,
        act: to({ view: 'talk', retro: retro.id }),
      };
    const level = levelToTalkAbout(standing, levels);
    return {
      title: headline ?? t('head.assess'),
      text: level === null ? t('text.talk') : t('text.talkAbout', { level: titleOf(level) }),
      label: readOnly
        ? null
        : level === null
          ? t('go.newRetro')
          : t('go.retroFor', { level: titleOf(level) }),
      icon: talk,
      act(event) {
        const id = level === null ? commands.startRetro({}, event) : commands.openRetroFor(level, event);
        return id === null ? null : { view: 'talk', retro: id };
      },
    };
  }
  return {
    title: headline ?? t('head.assess'),
    text: loop.openActions === 0 ? t('text.acted') : t('text.act', { count: loop.openActions }),
    label: t('go.goals'),
    icon: goals,
    act: to({ view: 'act' }),
  };
}
