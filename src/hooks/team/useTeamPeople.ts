'use client';
import { useMemo } from 'react';
import { formerMembersOf, membersOf } from '../../core/trust-report/team.selectors';
import type { MemberRecord, TeamDocument } from '../../core/trust-report/team.types';
import type { Person } from '../shared/plinth-context';

export interface TeamPeople {
  /** Who is in the team: the host's directory, else the people whom the team names. */
  readonly people: readonly Person[];
  /** Who was in the team and has left. What they said and did keeps their name. */
  readonly former: readonly Person[];
  /** The team's document says who is in it, so they can be changed here. */
  readonly ownsPeople: boolean;
}

const asPerson = ({ id, name }: MemberRecord): Person => ({ id, name });

export function useTeamPeople(team: TeamDocument, directory: readonly Person[]): TeamPeople {
  const { people } = team;
  return useMemo(() => {
    const ownsPeople = directory.length === 0;
    return {
      people: ownsPeople ? membersOf({ people }).map(asPerson) : directory,
      former: formerMembersOf({ people }).map(asPerson),
      ownsPeople,
    };
  }, [people, directory]);
}
