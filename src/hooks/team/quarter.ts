'use client';
import { civilOf, dayInMonth, dayNumber, isoOfDay } from '../../core/shared/iso-date';

/** The quarter of the year that a day lies in. Its id is the same whoever makes it. @param today `YYYY-MM-DD` */
export function quarterAround(today: string) {
  const { year, month } = civilOf(dayNumber(today) ?? 0);
  const quarter = Math.ceil(month / 3);
  const first = quarter * 3 - 2;
  return {
    id: `quarter.${year}.${quarter}`,
    start: isoOfDay(dayInMonth(year, first, 1)),
    end: isoOfDay(dayInMonth(year, first + 2, 31)),
    quarter,
    year,
  };
}
