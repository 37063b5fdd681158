import type { ViewSettings } from '../../core/goal-tracker/goals.types';

/** Names the part of a lane from one place to another (not included) as a list for dragging. */
export const dragList = (lane: string, start: number, end: number): string => `${start}-${end}:${lane}`;

/** A view with the lanes that its layout has: a timeline is made of periods. */
export const lanesIn = (view: ViewSettings): ViewSettings =>
  view.layout === 'timeline' ? { ...view, groupBy: 'period' } : view;
