// Sample 6 of stories/theming/Theming.mdx, by `npm run build:samples`. Do not edit.
import { PlinthProvider } from 'plinth';
import { PyramidDiagram } from 'plinth/pyramid';
import { TrustReport } from 'plinth/trust-report';

<PlinthProvider theme="light" density="compact">
  <TrustReport instrument={instrument} summaries={rounds} />
  <PlinthProvider theme="dark">
    <PyramidDiagram />
  </PlinthProvider>
</PlinthProvider>;
export {};
