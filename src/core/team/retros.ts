import { boardOf, phaseOf } from '../retro-board/board-of';
import type { RetroDocument } from '../retro-board/retro.types';
import { own } from '../shared/json';
import { heldRetrosOf } from '../trust-report/team.selectors';
import type { TeamRecords } from './team-records.types';

/** A retro of the team: its document, when it is held, and the level it is about. */
export interface TeamRetro {
  readonly id: string;
  readonly document: RetroDocument;
  /** `YYYY-MM-DD`; empty for one that says it nowhere. */
  readonly heldOn: string;
  readonly level: string | null;
  /** In its last phase, or another one came after it. */
  readonly isOver: boolean;
}

const TEMPLATE = /^principle\.(.+)$/;

/**
 * Earliest first; of one day by id. The team's document says when it is held and what it is about, else the board itself
 * does. A document that the team does not name is a retro all the same.
 */
export function retrosInOrder({ team, retros }: Pick<TeamRecords, 'team' | 'retros'>): readonly TeamRetro[] {
  const found = new Map<string, Omit<TeamRetro, 'isOver'>>();
  for (const document of retros) {
    const { heldOn, template } = boardOf(document);
    const held = own(team.retros ?? {}, document.id);
    found.set(document.id, {
      id: document.id,
      document,
      heldOn: held?.heldOn ?? heldOn ?? '',
      level: held?.level ?? TEMPLATE.exec(template)?.[1] ?? null,
    });
  }
  const list = [...found.values()].sort((a, b) =>
    a.heldOn === b.heldOn ? (a.id < b.id ? -1 : 1) : a.heldOn < b.heldOn ? -1 : 1,
  );
  return list.map((retro, index) => ({
    ...retro,
    isOver: index < list.length - 1 || isInLastPhase(retro.document),
  }));
}

/** Ids of retros that the team names and whose documents are not here. */
export function missingRetros({ team, retros }: Pick<TeamRecords, 'team' | 'retros'>): readonly string[] {
  const here = new Set(retros.map(({ id }) => id));
  return heldRetrosOf(team).flatMap(({ id }) => (here.has(id) ? [] : [id]));
}

function isInLastPhase(document: RetroDocument): boolean {
  return boardOf(document).phases.at(-1) === phaseOf(document);
}
