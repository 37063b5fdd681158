/** The id of the record that holds where a person stands on a goal. */
export const stanceId = (goal: string, person: string): string => `${goal}~${person}`;
