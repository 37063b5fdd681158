'use client';
import { useRef, useState } from 'react';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';
import { SetUpField } from './SetUpField';

/** One more person; the field is ready for the next. Renders a `<form>`. */
export function TeamJoin() {
  const { team, page } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const error = text.trim() === '' ? t('team.nameMissing') : t('team.known', { name: text.trim() });
  return (
    <form
      data-plinth-part="workspace-team-line"
      aria-label={t('team.join')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { commands, people, state } = team;
        const joined = commands.addPerson(text, event) !== null;
        setRefused(!joined);
        if (joined) setText('');
        field.current?.focus();
        // Whoever comes while a round is open is asked as well; a host asks by itself.
        const { round } = state.loop;
        const all = people.length + 1;
        if (joined && round?.status === 'inviting' && !page.onInvite && !page.onSubmit && all > round.invited)
          commands.invite(round.id, all, event);
      }}
    >
      <SetUpField
        ref={field}
        label={t('team.join')}
        value={text}
        onChange={(next) => {
          setText(next);
          setRefused(false);
        }}
        autoComplete="off"
        error={refused ? error : undefined}
      />
      <Button type="submit">{t('team.joinDo')}</Button>
    </form>
  );
}
