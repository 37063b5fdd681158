// Sample 2 of stories/guides/Words.mdx, by `npm run build:samples`. Do not edit.
import type { Catalogue } from 'plinth';
import { loadInstrument, team15 } from 'plinth/instruments';
import { loadLocale } from 'plinth/locales/load';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { useEffect, useState } from 'react';

function InTheirLanguage({ locale }: { locale: string }) {
  const [words, setWords] = useState<{ messages?: Catalogue; instrument: typeof team15 }>({ instrument: team15 });
  useEffect(() => {
    let stale = false;
    void Promise.all([loadLocale(locale), loadInstrument('team-15', locale)]).then(([messages, instrument]) => {
      if (!stale) setWords({ messages, instrument });
    });
    return () => {
      stale = true;
    };
  }, [locale]);
  return <TrustAssessmentForm {...words} />;
}
export { InTheirLanguage };
