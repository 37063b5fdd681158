'use client';
import { useEffect, useState } from 'react';
import { dayNumber } from '../../core/shared/iso-date';
import type { Plinth } from '../shared/usePlinth';
import { warnOnce } from '../shared/warnOnce';
import { todayIn } from './today-in';

/** How soon a page that somebody comes back to shows the day that has begun, in milliseconds. */
const LOOK = 20_000;

/** The host's day, else the device's, which may end while the page is open. What is no day, such as a moment, is as none given. */
export function useToday(host: string | undefined, { env, timeZone }: Plinth): string {
  const given = dayNumber(host!) === undefined ? undefined : host;
  // Asked here, so that the words are not in what is built for production.
  if (process.env.NODE_ENV !== 'production' && host !== given)
    warnOnce(
      `today ${host}`,
      `\`today\` is ${JSON.stringify(host)}, which is no day such as "2026-08-17". The device's day is taken.`,
    );
  const [today, setToday] = useState(() => given ?? todayIn(env.now(), timeZone));
  useEffect(() => {
    if (given !== undefined) return undefined;
    const look = () => setToday(todayIn(env.now(), timeZone));
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [given, env, timeZone]);
  return given ?? today;
}
