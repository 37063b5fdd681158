'use client';
import { personHue } from '../../core/shared/person-hue';
import { initialsOf } from '../retro-board/RetroAvatar';
import { useWorkspace } from './workspace-context';

const MOST = 4;

/** Who is in the team, as a few round marks. Where the team can be changed here, the way to do so. */
export function WorkspaceFaces() {
  const { t, team, page, place, go } = useWorkspace();
  const { people, state, ownsPeople } = team;
  if (people.length === 0) return null;
  const shown = people.slice(0, people.length === MOST + 1 ? MOST + 1 : MOST);
  const rest = people.length - shown.length;
  const label = `${t('people.label', { count: people.length })}: ${people.map(({ name, id }) => name ?? id).join(', ')}`;
  const marks = (
    <>
      {shown.map(({ id, name = id }) => (
        <span key={id} aria-hidden="true" data-hue={personHue(id)} title={name}>
          {initialsOf(name)}
        </span>
      ))}
      {rest > 0 && <span aria-hidden="true">{t('people.more', { count: rest })}</span>}
    </>
  );
  if (state.readOnly || (!ownsPeople && page.title !== undefined))
    return (
      <div role="img" aria-label={label} data-plinth-part="workspace-faces">
        {marks}
      </div>
    );
  return (
    <div data-plinth-part="workspace-faces">
      {marks}
      {/* Over the marks, not around them: a name has to hold what is seen inside a button, and initials are no words. */}
      <button
        type="button"
        aria-label={`${t('people.change')}. ${label}`}
        aria-current={place.view === 'team' ? 'page' : undefined}
        data-plinth-part="workspace-people"
        onClick={(event) => go({ view: 'team' }, event)}
      />
    </div>
  );
}
