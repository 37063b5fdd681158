// The samples about team results in the README and the guides, as a host would paste them. They are compiled, not run.
import {
  askedPages,
  createStore,
  createTeamDocument,
  exportResponses,
  importResponses,
  importSurveyJs,
  pagesOf,
  planResponseImport,
  summariseTeam,
  teamModel,
  visibilityOf,
  type Env,
  type Page,
  type Response,
  type ResponseImport,
  type TeamSummary,
} from 'plinth/core';
import { team15 } from 'plinth/instruments';
import { PyramidDiagram } from 'plinth/pyramid';

declare const response: Response;
declare const responses: readonly Response[];
declare const previous: TeamSummary;
declare const definition: unknown;
declare const csv: string;
declare const env: Env;

export const bySite: TeamSummary = summariseTeam(team15, responses, { groupBy: 'site', previous });
const summary = summariseTeam(team15, responses, {
  groupBy: ['site', 'role'],
  previous,
  random: Math.random,
});
export const team = summary.status === 'ok' && <PyramidDiagram scores={summary.subscales} />;

const rounds = createStore({ model: teamModel, document: createTeamDocument(env), env });
rounds.dispatch({ type: 'round.open', round: 'spring', instrument: 'team-15', on: '2026-03-02' });
rounds.dispatch({ type: 'round.invite', round: 'spring', invited: 8 });
rounds.dispatch({ type: 'round.count', round: 'spring', answered: 4 });
rounds.dispatch({ type: 'round.remind', round: 'spring', on: '2026-03-09' });
rounds.dispatch({ type: 'round.close', round: 'spring', on: '2026-03-16', summary });

const { instrument, unsupported } = importSurveyJs(definition);
export const listed: readonly string[] = unsupported.map(({ path, why }) => `${path}: ${why}`);
const plan = planResponseImport(instrument, csv);
export const imported: ResponseImport | false = plan.ok && importResponses(instrument, plan.value);
export const table: string = exportResponses(instrument, responses, { layout: 'long', delimiter: ';' });
export const asked: readonly Page[] = askedPages(
  pagesOf(instrument),
  visibilityOf(instrument, response.answers),
);
