import { scoreResponse, toResponse, type ResponseDocument } from 'plinth/core';
import { loadInstrument, team15, type Instrument } from 'plinth/instruments';
import { PyramidDiagram, type LevelScore } from 'plinth/pyramid';
import type { StorageAdapter } from 'plinth/storage';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { useEffect, useState } from 'react';

/**
 * Two widgets, one loop: answer, hand in, and the pyramid fills from the answers. The host keeps nothing: the form stores
 * the answers under `storage`, tells the host of every change, and the host scores what has been handed in.
 */
export function FirstLoop({ storage, locale = 'en' }: { storage: StorageAdapter; locale?: string }) {
  const instrument = useInstrument(locale);
  const [document, setDocument] = useState<ResponseDocument>();
  if (!instrument) return null;
  return (
    <div className="loop">
      <TrustAssessmentForm
        instrument={instrument}
        storage={storage}
        storageKey="first-loop"
        onDocumentChange={setDocument}
        // A host sends the response to its server here; a rejected promise offers to try again.
        onSubmit={() => Promise.resolve()}
      />
      <PyramidDiagram scores={scoresOf(instrument, document)} />
    </div>
  );
}

/** One score per principle once the answers have been handed in; until then there is no round to show. */
function scoresOf(instrument: Instrument, document: ResponseDocument | undefined): readonly LevelScore[] {
  if (document?.session['session']?.submittedAt === undefined) return [];
  const { subscales } = scoreResponse(instrument, toResponse(document).answers);
  return Object.entries(subscales).map(([id, { mean }]) => ({ id, score: mean }));
}

/** English is there at once; another language is fetched. */
function useInstrument(locale: string): Instrument | undefined {
  const [loaded, setLoaded] = useState<{ locale: string; instrument: Instrument }>();
  useEffect(() => {
    let stale = false;
    void loadInstrument('team-15', locale).then((instrument) => {
      if (!stale) setLoaded({ locale, instrument });
    });
    return () => {
      stale = true;
    };
  }, [locale]);
  if (locale === 'en') return team15;
  return loaded?.locale === locale ? loaded.instrument : undefined;
}
