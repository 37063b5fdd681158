import { isoOfDay, dayNumber } from '../../shared/iso-date';
import type { PeriodRecord } from '../goals.types';
import { nextCheckIn } from '../rules/cadence';
import { scheduleOf } from '../selectors/check-in-schedule';
import { initiativesByGoal } from '../selectors/groupings';
import type { GoalReading, GoalsReading } from '../selectors/reading.types';

/** What an entry is about, for whoever words it. `names` are titles. */
export type CalendarEntry =
  | { readonly kind: 'checkIn'; readonly period: string; readonly names: readonly string[] }
  | { readonly kind: 'review'; readonly period: string; readonly names: readonly string[] }
  | { readonly kind: 'initiative'; readonly goal: string; readonly names: readonly [string] };

export interface CalendarOptions {
  /** When it is made, in milliseconds since the epoch. */
  readonly now: number;
  /** The words of an entry. */
  readonly say: (entry: CalendarEntry) => { readonly summary: string; readonly description?: string };
  /** Only what concerns this person: goals that are hers or nobody's. */
  readonly person?: string;
}

/**
 * Due dates as iCalendar (RFC 5545): each day on which values are due from today on, the last day of each period, and
 * initiatives that are neither done nor dropped. All-day entries, of periods that are not over or closed. An entry keeps its
 * UID, so that a calendar that reads the file again moves it instead of doubling it. At most 2,000 entries.
 */
export function goalsToCalendar(reading: GoalsReading, { now, say, person }: CalendarOptions): string {
  const { document, today } = reading;
  const stamp = utc(now);
  const events: string[][] = [];
  const add = (uid: string, day: string, entry: CalendarEntry) => {
    const { summary, description } = say(entry);
    if (events.length >= 2000) return;
    events.push([
      'BEGIN:VEVENT',
      `UID:${escapeText(`${uid}@${document.id}.plinth`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(isoOfDay(dayNumber(day)! + 1))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  };
  const mine = (people: readonly string[]) =>
    person === undefined || people.length === 0 || people.includes(person);
  for (const period of Object.values(document.periods)) {
    if (period.closedOn !== undefined || period.end < today || dayNumber(period.end) === undefined) continue;
    const goals = (reading.period(period.id)?.goals ?? []).filter(({ goal }) =>
      mine(Object.keys(goal.owners)),
    );
    const names = goals.map(({ goal }) => goal.title);
    for (const [day, measured] of dueDays(period, goals, today))
      add(`check-in-${period.id}-${day}`, day, { kind: 'checkIn', period: period.title, names: measured });
    if (names.length > 0)
      add(`review-${period.id}`, period.end, { kind: 'review', period: period.title, names });
    for (const { goal } of reading.period(period.id)?.goals ?? [])
      for (const { id, title, due, status, owner } of initiativesByGoal(document.initiatives).get(goal.id) ??
        []) {
        const open = status !== 'done' && status !== 'dropped';
        if (!open || due == null || !mine(owner == null ? Object.keys(goal.owners) : [owner])) continue;
        add(`initiative-${id}`, due, { kind: 'initiative', goal: goal.title, names: [title] });
      }
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plinth//Goals//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** From today on, each day on which values are due, and the titles of the goals whose they are. */
function dueDays(
  period: PeriodRecord,
  goals: readonly GoalReading[],
  today: string,
): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { goal, keyResults } of goals) {
    if (keyResults.length === 0) continue;
    const schedule = scheduleOf(period, goal, keyResults);
    for (let day = nextCheckIn(schedule, null); day !== null; day = nextCheckIn(schedule, day))
      if (day >= today) titles.set(day, [...(titles.get(day) ?? []), goal.title]);
  }
  return new Map([...titles].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Backslash, semicolon, comma and line breaks; control characters have no place in a text (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- these are what must go
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
  );
}

/** At most 75 octets a line; what follows begins with a space (RFC 5545, 3.1). Never within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

const compact = (day: string): string => day.replaceAll('-', '');

/** `YYYYMMDDTHHMMSSZ`. */
function utc(time: number): string {
  const seconds = Math.floor(time / 1000);
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${compact(isoOfDay(day))}T${two(Math.floor(rest / 3600))}${two(Math.floor(rest / 60) % 60)}${two(rest % 60)}Z`;
}
