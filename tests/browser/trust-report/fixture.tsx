import { team15 } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';
import { sixRounds } from '../../../stories/trust-report/data';

/** For rendering in Node and hydrating in the browser. */
export function ServedReport() {
  return <TrustReport title="Northlight" instrument={team15} summaries={sixRounds} theme="light" />;
}
