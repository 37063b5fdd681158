'use client';
import { useRef, useState } from 'react';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';
import { SetUpField } from './SetUpField';

/** What the team is called. Renders a `<form>`. */
export function TeamNameForm() {
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const [text, setText] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      data-plinth-part="workspace-team-line"
      aria-label={t('setUp.name')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const done = text === null || team.commands.renameTeam(text, event);
        setMissing(!done);
        if (done) setText(null);
        else field.current?.focus();
      }}
    >
      <SetUpField
        ref={field}
        label={t('setUp.name')}
        value={text ?? team.state.name}
        onChange={setText}
        autoComplete="organization"
        error={missing && text?.trim() === '' ? t('setUp.nameMissing') : undefined}
      />
      <Button type="submit">{t('team.save')}</Button>
    </form>
  );
}
