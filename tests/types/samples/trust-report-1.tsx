// Sample 1 of stories/trust-report/TrustReport.mdx, by `npm run build:samples`. Do not edit.
import { summariseTeam } from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { TrustReport } from 'plinth/trust-report';

// On your server, where the answers are:
const summary = summariseTeam(team15, responses, { previous });

// In the page:
<TrustReport
  title="Northlight"
  instrument={team15}
  summaries={[
    { id: '2026-07', title: 'July', invited: 8, summary: july },
    { id: '2026-09', title: 'September', invited: 8, summary },
  ]}
  onPlan={(levelId, kind) => (kind === 'retro' ? openRetro(levelId) : openGoal(levelId))}
/>;
export { summary };
