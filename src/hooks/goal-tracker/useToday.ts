'use client';
import { useEffect, useState } from 'react';
import type { Plinth } from '../shared/usePlinth';
import { todayIn } from './today-in';

/** The host's day, else the device's; looked up again when somebody comes back to the page, which may be tomorrow. */
export function useToday(given: string | undefined, { env, timeZone }: Plinth): string {
  const [today, setToday] = useState(() => given ?? todayIn(env.now(), timeZone));
  useEffect(() => {
    if (given !== undefined) return undefined;
    const look = () => setToday(todayIn(env.now(), timeZone));
    look();
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 60_000);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, [given, env, timeZone]);
  return given ?? today;
}
