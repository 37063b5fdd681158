import type { Journey, JourneySeries } from '../../../core/team/journey';
import type { workspaceMessages } from '../../../locales/en/workspace.messages';
import type { Translate } from '../../../locales/translate';
import type { Workspace } from '../workspace.types';

export type JourneyWords = Translate<keyof typeof workspaceMessages>;

/** Name of a round on an axis: its title, else its day. */
export const roundName = ({ dayOf }: Workspace, { title, on }: Journey['rounds'][number]): string =>
  title === '' ? dayOf(on) : title;

/** One line in words: "Trust: Round 1 3.1, Round 2 3.4". */
export function lineWords(
  workspace: Workspace,
  t: JourneyWords,
  journey: Journey,
  series: JourneySeries,
): string {
  const points = journey.rounds.map((round, index) => {
    const point = series.points[index];
    const score = point ? workspace.format.number(point.mean, 1) : t('journey.noFigures');
    return t('journey.point', { round: roundName(workspace, round), score });
  });
  return t('journey.line', { level: workspace.team.titleOf(series.level), points: points.join(', ') });
}
