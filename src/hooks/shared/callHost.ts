'use client';
import type { Plinth } from './usePlinth';

/** Tells a host something. What it throws is its own: it is reported, and neither the widget nor whoever else listens is stopped. */
export function callHost(plinth: Pick<Plinth, 'reportError'>, widget: string, call: () => void): void {
  try {
    call();
  } catch (cause) {
    plinth.reportError({ kind: 'host', widget, cause });
  }
}
