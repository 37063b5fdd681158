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

/** What a round asks: the host's, else one of ours in the reader's language. `null` while it is fetched. */
export function useQuestionnaire(id: string | undefined): Instrument | null {
  const { page, team } = useWorkspace();
  const { locale } = team.plinth;
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly instrument: Instrument } | null>(
    null,
  );
  const given = page.questionnaire;
  const key = `${id ?? ''} ${locale}`;
  const wanted = given === undefined && id !== undefined && OURS.includes(id);
  useEffect(() => {
    if (!wanted) return undefined;
    let stale = false;
    loadInstrument(id as InstrumentName, locale).then(
      (instrument) => {
        if (!stale) setLoaded({ key, instrument });
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [wanted, id, locale, key]);
  return given ?? (loaded?.key === key ? loaded.instrument : null);
}
