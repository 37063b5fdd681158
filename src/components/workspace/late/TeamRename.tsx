'use client';
import { useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { formMessages } from '../../../locales/en/form.messages';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';
import { SetUpField } from './SetUpField';

/** Another name for somebody. Escape leaves it as it was. Renders a `<form>`. */
export function TeamRename(props: {
  readonly person: string;
  readonly name: string;
  readonly onDone: () => void;
}) {
  const { person, name, onDone } = props;
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const form = useTranslator(team.plinth, 'shared', formMessages);
  const [text, setText] = useState(name);
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const error = text.trim() === '' ? t('team.nameMissing') : t('team.known', { name: text.trim() });
  return (
    <form
      data-plinth-part="workspace-team-line"
      aria-label={t('todo.doFor', { action: t('team.rename'), title: name })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const done = text.trim() === name || team.commands.renamePerson(person, text, event);
        setRefused(!done);
        if (done) onDone();
        else field.current?.focus();
      }}
    >
      <SetUpField
        ref={field}
        label={t('team.newName', { name })}
        value={text}
        onChange={(next) => {
          setText(next);
          setRefused(false);
        }}
        autoComplete="off"
        onEscape={onDone}
        error={refused ? error : undefined}
      />
      <Button type="submit">{t('team.save')}</Button>
      <Button variant="ghost" onClick={onDone}>
        {form('action.cancel')}
      </Button>
    </form>
  );
}
