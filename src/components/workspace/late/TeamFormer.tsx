'use client';
import { useTranslator } from '../../../hooks/shared/useTranslator';
import { own } from '../../../core/shared/json';
import { workspaceMessages } from '../../../locales/en/workspace.messages';
import { Button } from '../../shared/Button';
import { useWorkspace } from '../workspace-context';

/** Who has left, and the way back for them. Renders a `<section>`, or nothing where nobody has. */
export function TeamFormer({ except }: { readonly except: string | undefined }) {
  const { team, headingLevel, idPrefix, dayOf } = useWorkspace();
  const t = useTranslator(team.plinth, 'workspace', workspaceMessages);
  // Whoever has just left stands in the note above, with all that they held.
  const former = team.former.filter(({ id }) => id !== except);
  if (former.length === 0) return null;
  const Heading = `h${headingLevel + 1}` as 'h3';
  const id = `${idPrefix}-former`;
  const writable = team.ownsPeople && !team.state.readOnly;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{t('team.former')}</Heading>
      <ul data-plinth-part="workspace-members" role="list">
        {former.map(({ id: person, name = person }) => (
          <li key={person} data-plinth-part="workspace-member">
            <p>
              <bdi>{name}</bdi>{' '}
              <span>
                {t('team.leftOn', { date: dayOf(own(team.records.team.people ?? {}, person)?.leftOn ?? '') })}
              </span>
            </p>
            {writable && (
              <Button
                size="small"
                variant="ghost"
                aria-label={t('todo.doFor', { action: t('team.bringBack'), title: name })}
                onClick={(event) => {
                  const { ownerDocument } = event.currentTarget;
                  if (team.commands.bringBack(person, undefined, event))
                    ownerDocument.getElementById(`${idPrefix}-view`)?.focus();
                }}
              >
                {t('team.bringBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
