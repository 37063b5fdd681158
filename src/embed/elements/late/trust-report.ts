import { createElement } from 'react';
import type { TrustReportProps } from '../../../components/trust-report/report.types';
import { TrustReport } from '../../../components/trust-report/TrustReport';
import type { ElementHost, ElementSession } from '../element.types';
import { createValueState } from './value-state';

/** The memory of `<plinth-trust-report>`: the round that is shown. */
export function connect(host: ElementHost): ElementSession {
  const round = createValueState<string>(host, 'round', 'plinth-round-change', '');
  const onPlan: TrustReportProps['onPlan'] = (levelId, kind) =>
    void host.emit('plinth-plan', { levelId, kind });
  const onRemind = () => void host.emit('plinth-remind', {});
  return {
    live: { round },
    exportText: () => JSON.stringify(host.readAll(['summaries', 'summary', 'invited', 'model']), null, 2),
    node: () =>
      createElement(TrustReport, {
        ...(host.readAll([
          'summaries',
          'summary',
          'invited',
          'instrument',
          'model',
          'headingLevel',
          'loading',
          'defaultTables',
          'modelTexts',
        ]) as Partial<TrustReportProps>),
        title: host.read('heading') as string | undefined,
        // An empty one is the newest.
        round: round.get(),
        onRoundChange: round.change,
        onPlan: host.read('plans') === true ? onPlan : undefined,
        onRemind: host.read('reminds') === true ? onRemind : undefined,
      }),
  };
}
