'use client';
import { own } from '../../../core/shared/json';
import type { Role } from '../../../core/retro-board/board.types';
import { useLateWords } from '../../../hooks/retro-board/late-words';
import type { RetroContext } from '../../../hooks/retro-board/retro-board.types';
import { useBoardRecord } from '../../../hooks/retro-board/useBoardRecord';
import { RetroFace } from '../RetroFace';

const ROLES: readonly Role[] = ['facilitator', 'participant', 'observer'];

/** Who leads, takes part or watches. Renders a `<ul>`. */
export function RetroRoles({ board }: { readonly board: RetroContext }) {
  const t = useLateWords(board);
  const { facilitators, observers } = useBoardRecord(board, (record) => ({
    facilitators: record.facilitators,
    observers: record.observers,
  }));
  const roleOf = (id: string): Role =>
    own(facilitators, id) ? 'facilitator' : own(observers, id) ? 'observer' : 'participant';
  return (
    <ul role="list" data-plinth-part="retro-roles">
      {board.plinth.people.map(({ id }) => {
        const name = board.nameOf(id);
        return (
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
        );
      })}
    </ul>
  );
}
