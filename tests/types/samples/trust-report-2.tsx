// Sample 2 of stories/trust-report/TrustReport.mdx, by `npm run build:samples`. Do not edit.
import { LiveRegion } from 'plinth';
import { useTrustReport } from 'plinth/trust-report';

function Told() {
  const { state, rootProps, headingProps, announcer, t } = useTrustReport({ summaries: rounds, instrument });
  return (
    <section {...rootProps} aria-labelledby={headingProps.id}>
      <h2 {...headingProps}>{state.status === 'ready' ? state.headline : t('report.label')}</h2>
      {state.status === 'ready' && (
        <ul>
          {state.findings.map((finding) => (
            <li key={finding.subscale}>
              <strong>{finding.title}</strong> {finding.text}
            </li>
          ))}
        </ul>
      )}
      <LiveRegion announcer={announcer} />
    </section>
  );
}
export { Told };
