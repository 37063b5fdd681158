import type { GoalsDocument } from '../goals.types';

export interface Focus {
  readonly collective: number;
  readonly personal: number;
  /** Of collective goals, 0 to 1; `null` without goals. */
  readonly share: number | null;
  /** Results are shared before they are anybody's own: worth a gentle remark when they are not. */
  readonly personalOutweighs: boolean;
}

/** How many goals of a period (`null`: of all) a team or department shares, and how many are personal. Archived ones aside. */
export function focusOf(document: GoalsDocument, period: string | null = null): Focus {
  const goals = Object.values(document.goals).filter(
    (goal) => !goal.archived && (period === null || goal.period === period),
  );
  const personal = goals.filter(({ level }) => level === 'personal').length;
  const collective = goals.length - personal;
  const share = goals.length === 0 ? null : collective / goals.length;
  return { collective, personal, share, personalOutweighs: personal > collective };
}
