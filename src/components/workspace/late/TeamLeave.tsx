'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { holdingsOf } from '../../../core/team/people';
import type { PersonLeft } from '../../../hooks/team/team.types';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { formMessages } from '../../../locales/en/form.messages';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';
import { heldWords } from './held-words';

/** What it means that somebody leaves, and who takes over, before it is done. Renders a `<div role="group">`. */
export function TeamLeave(props: {
  readonly person: string;
  readonly name: string;
  readonly onLeft: (left: PersonLeft) => void;
  readonly onCancel: () => void;
}) {
  const { person, name, onLeft, onCancel } = props;
  const { team } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const form = useTranslator(team.plinth, 'shared', formMessages);
  const [to, setTo] = useState('');
  const title = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => title.current?.focus(), []);
  const { goals, actions } = holdingsOf(team.records, person);
  const open = actions.filter(({ goal }) => goal === null).length;
  const held = heldWords(t, team.plinth.locale, { goals: goals.length, actions: open });
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-plinth-part="workspace-leave"
    >
      <p ref={title} id={`${id}-title`} tabIndex={-1}>
        {t('team.removeTitle', { name })}
      </p>
      <p id={`${id}-text`}>
        {t('team.keeps', { name })} {held === null && t('team.holdsNothing', { name })}
      </p>
      {held !== null && (
        <div data-plinth-part="field">
          <label htmlFor={`${id}-to`} data-plinth-part="field-label">
            {t('team.handOver', { list: held })}
          </label>
          <select id={`${id}-to`} value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{t('team.nobody')}</option>
            {team.people
              .filter((other) => other.id !== person)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name ?? other.id}
                </option>
              ))}
          </select>
        </div>
      )}
      <div data-plinth-part="workspace-form-actions">
        <Button
          onClick={(event) => {
            const left = team.commands.removePerson(person, { to: to === '' ? null : to }, event);
            if (left) onLeft(left);
          }}
        >
          {t('team.removeOf', { name })}
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          {form('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
