'use client';
import { useEffect, useRef, useState } from 'react';
import { personHue } from '../../../core/shared/person-hue';
import type { Person } from '../../../hooks/shared/plinth-context';
import type { PersonLeft } from '../../../hooks/team/team.types';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { initialsOf } from '../../retro-board/RetroAvatar';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';
import { TeamLeave } from './TeamLeave';
import { TeamRename } from './TeamRename';

/** Somebody in the team, and what can be done about it. Renders a `<li>`. */
export function TeamMember(props: {
  readonly person: Person;
  readonly onLeft: (left: PersonLeft) => void;
  /** Somebody begins to write another name. */
  readonly onRename: () => void;
}) {
  const { id, name = props.person.id } = props.person;
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [mode, setMode] = useState<'rename' | 'leave' | null>(null);
  const cameFrom = useRef<'rename' | 'leave' | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Where somebody was before, once it is there again.
    if (mode === null && cameFrom.current) (cameFrom.current === 'rename' ? rename : leave).current?.focus();
    cameFrom.current = mode;
  }, [mode]);
  const isSelf = id === team.person?.id;
  const close = () => setMode(null);
  return (
    <li data-plinth-part="workspace-member">
      <span aria-hidden="true" data-plinth-part="workspace-face" data-hue={personHue(id)}>
        {initialsOf(name)}
      </span>
      {mode === 'rename' ? (
        <TeamRename person={id} name={name} onDone={close} />
      ) : (
        <>
          <p>
            <bdi>{name}</bdi> {isSelf && <span>{t('team.you')}</span>}
          </p>
          {team.ownsPeople && !team.state.readOnly && mode === null && (
            <div data-plinth-part="workspace-member-actions">
              <Button
                ref={rename}
                size="small"
                variant="ghost"
                aria-label={t('todo.doFor', { action: t('team.rename'), title: name })}
                onClick={() => {
                  props.onRename();
                  setMode('rename');
                }}
              >
                {t('team.rename')}
              </Button>
              {!isSelf && (
                <Button
                  ref={leave}
                  size="small"
                  variant="ghost"
                  aria-label={t('todo.doFor', { action: t('team.remove'), title: name })}
                  onClick={() => setMode('leave')}
                >
                  {t('team.remove')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      {mode === 'leave' && <TeamLeave person={id} name={name} onLeft={props.onLeft} onCancel={close} />}
    </li>
  );
}
