'use client';
import { useId } from 'react';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { boardOf } from '../../../core/retro-board/board-of';
import { RetroBoard } from '../../retro-board/RetroBoard';
import { Button } from '../../shared/Button';
import { Icon } from '../../shared/Icon';
import { plus } from '../../shared/icons';
import { useWorkspace } from '../workspace-context';
import { BlankView } from './BlankView';
import { LateView } from './LateView';

/** A retro of the team, and the way to the others. */
export function TalkView() {
  const { team, place, headingLevel, go, dayOf } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const { retros, readOnly } = team.state;
  const { commands } = team;
  const id = useId();
  const shown = retros.find((retro) => retro.id === place.retro) ?? retros.at(-1);
  const props = shown && team.getRetroProps(shown.id);
  const start = (
    <Button
      variant={shown ? 'neutral' : 'primary'}
      onClick={(event) => {
        const retro = commands.startRetro({}, event);
        if (retro !== null) go({ view: 'talk', retro }, event);
      }}
    >
      <Icon path={plus} />
      {t('talk.new')}
    </Button>
  );
  if (!shown || !props)
    return (
      <LateView>
        <BlankView
          title={t('talk.none')}
          text={place.retro === undefined ? t('lastRetro.none') : t('talk.loading')}
          action={!readOnly && place.retro === undefined && start}
        />
      </LateView>
    );
  const newestFirst = [...retros].reverse();
  return (
    <LateView>
      <div data-plinth-part="workspace-bar">
        {retros.length > 1 && (
          <div data-plinth-part="workspace-select">
            <label htmlFor={id}>{t('talk.which')}</label>
            <select
              id={id}
              value={shown.id}
              onChange={(event) => go({ view: 'talk', retro: event.target.value }, event)}
            >
              {newestFirst.map(({ id: retro, document, heldOn }) => {
                const title = boardOf(document).title || t('retro.plain');
                return (
                  <option key={retro} value={retro}>
                    {heldOn === '' ? title : t('talk.title', { title, date: dayOf(heldOn) })}
                  </option>
                );
              })}
            </select>
          </div>
        )}
        {!readOnly && start}
      </div>
      <RetroBoard key={shown.id} {...props} headingLevel={headingLevel} />
    </LateView>
  );
}
