'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../core/shared/problem';
import { isInstrument } from '../../core/trust-assessment/instrument.guard';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Plinth } from '../shared/usePlinth';

const NO_PROBLEMS: readonly Problem[] = [];
const NOTHING: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: '-',
  title: '',
  scale: { min: 0, max: 0, labels: {} },
  items: [],
};

/** The instrument if it can be shown. If not, what is wrong with it is looked up, told to the host and answered. */
export function useInstrument(given: Instrument, reportError: Plinth['reportError']) {
  const valid = useMemo(() => isInstrument(given), [given]);
  const [found, setFound] = useState({ given, problems: NO_PROBLEMS });
  useEffect(() => {
    if (valid) return undefined;
    let stale = false;
    const tell = (problems: readonly Problem[]) => {
      if (stale) return;
      setFound({ given, problems });
      reportError({ kind: 'data', widget: 'trust-assessment', problems });
    };
    import('../../core/trust-assessment/instrument.validate').then(
      ({ validateInstrument }) => {
        const result = validateInstrument(given);
        tell(result.ok ? NO_PROBLEMS : result.problems);
      },
      () => tell(NO_PROBLEMS),
    );
    return () => {
      stale = true;
    };
  }, [given, valid, reportError]);
  const problems = found.given === given ? found.problems : NO_PROBLEMS;
  return { valid, instrument: valid ? given : NOTHING, problems };
}
