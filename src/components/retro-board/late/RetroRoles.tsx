'use client';
import { own } from '../../../core/shared/json';
import type { Role } from '../../../core/retro-board/board.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { usePeopleSearch } from '../../../hooks/shared/usePeopleSearch';
import { PeopleSearch } from '../../shared/PeopleSearch';
import { RetroFace } from '../RetroFace';

const ROLES: readonly Role[] = ['facilitator', 'participant', 'observer'];

/** Who leads, takes part or watches. Renders a `<ul>`, with a search where they are many. */
export function RetroRoles({ board }: { readonly board: RetroContext }) {
  const t = useLateWords(board);
  const { facilitators, observers } = useBoardRecord(board, (record) => ({
    facilitators: record.facilitators,
    observers: record.observers,
  }));
  const roleOf = (id: string): Role =>
    own(facilitators, id) ? 'facilitator' : own(observers, id) ? 'observer' : 'participant';
  const all = board.plinth.people.map(({ id }) => ({ id, name: board.nameOf(id) }));
  const search = usePeopleSearch(all.length);
  const found = all.filter(({ name }) => search.matches(name));
  return (
    <>
      <PeopleSearch plinth={board.plinth} search={search} found={found.length} />
      <ul role="list" data-plinth-part="retro-roles" data-many={search.asks ? '' : undefined}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <RetroFace id={id} name={name} label="" />
            <bdi>{name}</bdi>
            <select
              data-plinth-part="retro-input"
              aria-label={t('settings.role', { name })}
              value={roleOf(id)}
              onChange={(event) =>
                void board.commands.dispatch(
                  { type: 'role.set', person: id, role: event.target.value as Role },
                  event,
                )
              }
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </>
  );
}
