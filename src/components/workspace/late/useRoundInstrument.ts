'use client';
import { useEffect, useState } from 'react';
import type { Instrument } from '../../../core/trust-assessment/instrument.types';
import { loadInstrument, type InstrumentName } from '../../../locales/load-instrument';
import { useWorkspace } from '../workspace-context';

const OURS: readonly string[] = [
  'team-15',
  'pulse-5',
  'team-40',
  'leader-10',
  'leader-10-self',
] satisfies InstrumentName[];

/**
 * What a round asks: the host's instrument, or one of ours in the reader's language. `undefined` while it is fetched, and without an
 * id; `null` where it is neither, or could not be fetched. Another instrument than the round names is never asked: its answers would not count.
 */
export function useRoundInstrument(id: string | undefined): Instrument | null | undefined {
  const { page, team } = useWorkspace();
  const { locale } = team.plinth;
  const [fetched, setFetched] = useState<{ readonly key: string; readonly instrument: Instrument | null }>();
  const given =
    typeof page.instrument === 'object' && page.instrument.id === id ? page.instrument : undefined;
  const key = `${id ?? ''} ${locale}`;
  const isOurs = id !== undefined && OURS.includes(id);
  const wanted = isOurs && !given;
  useEffect(() => {
    if (!wanted) return undefined;
    let stale = false;
    const keep = (instrument: Instrument | null) => {
      if (!stale) setFetched({ key, instrument });
    };
    loadInstrument(id as InstrumentName, locale).then(keep, () => keep(null));
    return () => {
      stale = true;
    };
  }, [wanted, id, locale, key]);
  if (given || id === undefined) return given;
  if (!isOurs) return null;
  return fetched?.key === key ? fetched.instrument : undefined;
}
