import type { Change } from '../shared/change';
import type { CommandDeclaration, Rejection } from '../shared/command';
import { own, type Json } from '../shared/json';
import { reject } from '../shared/reduce';
import type { DocumentRecord } from '../shared/schema';
import { checkRecord } from '../shared/validate-document';
import { teamSchema } from './team.schema';
import { ABOUT_ID, type TeamDocument, type TeamSelfCommand } from './team.types';

type Name = 'about' | 'people' | 'retros';
type Outcome = readonly Change[] | { readonly rejected: Rejection };
type CommandOf<T extends TeamSelfCommand['type']> = Extract<TeamSelfCommand, { readonly type: T }>;

const recordOf = (document: TeamDocument, collection: Name, id: string): Json | undefined =>
  own((document[collection] ?? {}) as unknown as Readonly<Record<string, Json>>, id);

/** Puts a checked record in the place of what stands there. */
function put(document: TeamDocument, collection: Name, given: DocumentRecord): Outcome {
  const { id } = given;
  const before = recordOf(document, collection, id);
  const declaration = teamSchema.collections[collection]!;
  const { record, problems } = checkRecord(declaration, id, given as unknown as Json, false);
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) return reject('invalidValue', [collection, id, ...wrong.path]);
  return [{ collection, id, field: null, before, after: record }];
}

function remove(document: TeamDocument, collection: Name, id: string): Outcome {
  const before = recordOf(document, collection, id);
  if (before === undefined) return reject('notFound', [collection, id]);
  return [{ collection, id, field: null, before, after: undefined }];
}

function declare<T extends TeamSelfCommand['type']>(
  apply: (document: TeamDocument, command: CommandOf<T>) => Outcome,
): CommandDeclaration<TeamDocument, CommandOf<T>> {
  return { undo: 'inverse', log: 'none', apply: (document, { command }) => apply(document, command) };
}

/** Who the team is, and which retros it holds. All of it can be undone. */
export const teamSelfCommands = {
  'team.name': declare<'team.name'>((document, { name }) =>
    put(document, 'about', { id: ABOUT_ID, name } as DocumentRecord),
  ),
  'member.add': declare<'member.add'>((document, { member: { id, name, order } }) =>
    own(document.people ?? {}, id)
      ? reject('invalidValue', ['people', id])
      : put(document, 'people', { id, name, order } as DocumentRecord),
  ),
  'member.rename': declare<'member.rename'>((document, { id, name }) => {
    const member = own(document.people ?? {}, id);
    return member
      ? put(document, 'people', { ...member, name } as DocumentRecord)
      : reject('notFound', ['people', id]);
  }),
  'member.leave': declare<'member.leave'>((document, { id, on }) => {
    const member = own(document.people ?? {}, id);
    if (!member) return reject('notFound', ['people', id]);
    return member.leftOn === undefined
      ? put(document, 'people', { ...member, leftOn: on } as DocumentRecord)
      : [];
  }),
  'member.return': declare<'member.return'>((document, { id }) => {
    const member = own(document.people ?? {}, id);
    if (!member) return reject('notFound', ['people', id]);
    const { leftOn, ...back } = member;
    return leftOn === undefined ? [] : put(document, 'people', back);
  }),
  'member.remove': declare<'member.remove'>((document, { id }) => remove(document, 'people', id)),
  'retro.add': declare<'retro.add'>((document, { retro: id, on: heldOn, level }) =>
    own(document.retros ?? {}, id)
      ? []
      : put(document, 'retros', { id, heldOn, ...(level === undefined ? {} : { level }) } as DocumentRecord),
  ),
  'retro.remove': declare<'retro.remove'>((document, { retro }) => remove(document, 'retros', retro)),
};
