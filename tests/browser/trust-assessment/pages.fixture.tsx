import { pulse5, team15 } from 'plinth/instruments';
import { TrustAssessmentForm } from 'plinth/trust-assessment';
import { fromResponse } from '../../../src/core/trust-assessment/response.convert';

const draft = fromResponse(
  { id: 'r', answers: { trust1: 4, trust2: 2 }, comments: { trust: 'Well' } },
  { instrument: 'team-15', at: 1 },
);
const sent = fromResponse({ answers: { trust1: 4 } }, { instrument: 'pulse-5', at: 1, submitted: true });

export const Draft = () => <TrustAssessmentForm instrument={team15} defaultDocument={draft} />;
export const AllAtOnce = () => <TrustAssessmentForm instrument={team15} pagination="all" />;
export const Random = () => <TrustAssessmentForm instrument={team15} order="random" />;
export const Done = () => <TrustAssessmentForm instrument={pulse5} defaultDocument={sent} />;
