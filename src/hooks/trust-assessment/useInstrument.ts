'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../core/shared/problem';
import { isInstrument } from '../../core/trust-assessment/instrument.guard';
import type { Instrument } from '../../core/trust-assessment/instrument.types';
import type { Plinth } from '../shared/usePlinth';
import type { HiddenIn } from './assessment.types';

const NO_PROBLEMS: readonly Problem[] = [];
const NONE: ReadonlySet<string> = new Set();
const NOTHING: Instrument = {
  schema: 'plinth/instrument',
  version: 1,
  id: '-',
  title: '',
  scale: { min: 0, max: 0 },
  items: [],
};

/** For an instrument without conditions. */
export const nothingHidden: HiddenIn = () => NONE;

/** What is there at once: whether it can be shown, and every item with a condition hidden. */
function read(given: Instrument) {
  const valid = isInstrument(given);
  const instrument = valid ? given : NOTHING;
  const hidden = new Set(instrument.items.flatMap(({ id, visibleIf }) => (visibleIf ? id : [])));
  const hiddenIn: HiddenIn = hidden.size > 0 ? () => hidden : nothingHidden;
  return { valid, instrument, hiddenIn, problems: NO_PROBLEMS };
}

/**
 * The instrument if it can be shown. If not, what is wrong with it is looked up, told to the host and answered.
 *
 * Also which items `visibleIf` hides: what reads conditions is fetched for instruments that have some. If it cannot be
 * fetched, nothing is hidden, as with a condition that cannot be read.
 */
export function useInstrument(given: Instrument, reportError: Plinth['reportError']) {
  const first = useMemo(() => read(given), [given]);
  const [found, setFound] = useState({ first, then: first });
  useEffect(() => {
    const { valid, hiddenIn } = first;
    let stale = false;
    const take = (more: Partial<typeof first>) => setFound({ first, then: { ...first, ...more } });
    const tell = (problems: readonly Problem[]) => {
      if (stale) return;
      take({ problems });
      reportError({ kind: 'data', widget: 'trust-assessment', problems });
    };
    if (!valid)
      import('../../core/trust-assessment/instrument.validate').then(
        ({ validateInstrument }) => {
          const result = validateInstrument(given);
          tell(result.ok ? NO_PROBLEMS : result.problems);
        },
        () => tell(NO_PROBLEMS),
      );
    else if (hiddenIn !== nothingHidden)
      import('./conditions').then(
        ({ createHiddenIn }) => take({ hiddenIn: createHiddenIn(given) }),
        () => take({ hiddenIn: nothingHidden }),
      );
    return () => {
      stale = true;
    };
  }, [first, given, reportError]);
  return found.first === first ? found.then : first;
}
