import { scoreResponse, toResponse, type ResponseDocument } from 'plinth/core';
import { loadInstrument, team15, type Instrument } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';
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
  const handedIn = document?.session['session']?.submittedAt !== undefined;
  const scores =
    document && handedIn
      ? Object.entries(scoreResponse(instrument, toResponse(document).answers).subscales).map(([id, { mean }]) => ({
          id,
          score: mean,
        }))
      : [];

  return (
    <div className="loop">
      <TrustAssessmentForm
        key={instrument === team15 ? 'en' : locale}
        instrument={instrument}
        storage={storage}
        storageKey="first-loop"
        onDocumentChange={setDocument}
        // A host sends the response to its server here; a rejected promise offers to try again.
        onSubmit={() => Promise.resolve()}
      />
      <PyramidDiagram scores={scores} />
    </div>
  );
}

function useInstrument(locale: string): Instrument {
  const [instrument, setInstrument] = useState(team15);
  useEffect(() => {
    let stale = false;
    void loadInstrument('team-15', locale).then((loaded) => {
      if (!stale) setInstrument(loaded);
    });
    return () => {
      stale = true;
    };
  }, [locale]);
  return locale === 'en' ? team15 : instrument;
}
