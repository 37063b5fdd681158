'use client';
import { useEffect, useRef } from 'react';
import type { PersonLeft } from '../../../hooks/team/team.types';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { formMessages } from '../../../locales/en/form.messages';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { Note } from '../../shared/Note';
import { useWorkspace } from '../workspace-context';
import { heldWords } from './held-words';

/** That somebody has left, what became of what they held, and the way back. Renders a `Note`. */
export function TeamLeftNote({
  left,
  onUndone,
}: {
  readonly left: PersonLeft;
  readonly onUndone: () => void;
}) {
  const { team, nameOf, idPrefix } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  const form = useTranslator(team.plinth, 'shared', formMessages);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  const { person, name, to } = left;
  const list = heldWords(t, team.plinth.locale, left);
  return (
    <Note tone="accent">
      <div data-plinth-part="workspace-note-line">
        <p>
          {t('said.left', { name })}{' '}
          {list !== null &&
            (to === null
              ? t('team.handedToNobody', { list })
              : t('team.handed', { list, other: nameOf(to) }))}
        </p>
        <Button
          ref={undo}
          size="small"
          aria-label={t('team.undoOf', { name })}
          onClick={(event) => {
            if (!team.commands.bringBack(person, left, event)) return;
            onUndone();
            event.currentTarget.ownerDocument.getElementById(`${idPrefix}-view`)?.focus();
          }}
        >
          {form('action.undo')}
        </Button>
      </div>
    </Note>
  );
}
