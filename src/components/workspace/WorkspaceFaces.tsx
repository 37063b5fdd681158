'use client';
import { personHue } from '../../core/shared/person-hue';
import { initialsOf } from '../retro-board/RetroAvatar';
import { useWorkspace } from './workspace-context';

const MOST = 4;

/** Who is in the team, as a few round marks; all names are their text alternative. Renders a `<div role="img">`. */
export function WorkspaceFaces() {
  const { t, team } = useWorkspace();
  const { people } = team;
  if (people.length === 0) return null;
  const shown = people.slice(0, people.length === MOST + 1 ? MOST + 1 : MOST);
  const rest = people.length - shown.length;
  return (
    <div
      role="img"
      aria-label={`${t('people.label', { count: people.length })}: ${people.map(({ name, id }) => name ?? id).join(', ')}`}
      data-plinth-part="workspace-faces"
    >
      {shown.map(({ id, name = id }) => (
        <span key={id} data-hue={personHue(id)} title={name}>
          {initialsOf(name)}
        </span>
      ))}
      {rest > 0 && <span>{t('people.more', { count: rest })}</span>}
    </div>
  );
}
