/*
 * Our CSV: a row for each card, then for each action, thank-you and note, and for each column without cards. `kind` says which.
 * `votes`, or `votes 1`, `votes 2` …, are the rounds that are closed.
 */

/** Headings in their order, without those of the votes, which come after `author`. The format prescribes these words. */
export const PLINTH_HEADINGS = [
  'kind',
  'column',
  'group',
  'text',
  'author',
  'comments',
  'reactions',
  'status',
  'owners',
  'due',
] as const;
export type PlinthHeading = (typeof PLINTH_HEADINGS)[number];

export const PLINTH_KINDS = ['card', 'action', 'kudos', 'note', 'column'] as const;
export type PlinthKind = (typeof PLINTH_KINDS)[number];

/** A group without a title is written as its number. */
export const UNTITLED_GROUP = /^#\d+$/;
