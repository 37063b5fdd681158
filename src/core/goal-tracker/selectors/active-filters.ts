import type { ViewSettings } from '../goals.types';

/** How many properties narrow a view. The period does not count: it says which goals there are, not which of them are shown. */
export const activeFilters = (filter: ViewSettings['filter']): number =>
  Object.entries(filter ?? {}).filter(([what, allowed]) => what !== 'period' && allowed.length > 0).length;
