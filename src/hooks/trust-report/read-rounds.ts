import { isPlainObject } from '../../core/shared/json';
import { problem, type Problem } from '../../core/shared/problem';
import { isTeamSummary } from '../../core/trust-report/report/summary.guard';
import type { ReportRoundView, UseTrustReportOptions } from './report.types';

/** The rounds that can be shown, and what is wrong with the others. A host's list may come from anywhere. */
export function readRounds(
  { summaries, summary, invited }: Pick<UseTrustReportOptions, 'summaries' | 'summary' | 'invited'>,
  titleOf: (place: number) => string,
): { readonly rounds: readonly ReportRoundView[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list: unknown =
    summaries ?? (summary === undefined ? [] : [{ id: 'round', title: '', summary, invited }]);
  if (!Array.isArray(list))
    return { rounds: [], problems: [problem('wrongType', ['summaries'], { expected: 'list' })] };
  const taken = new Set<string>();
  const rounds = list.flatMap((one: unknown, index): ReportRoundView[] => {
    const path = summaries ? ['summaries', index] : [];
    if (!isPlainObject(one) || typeof one['id'] !== 'string' || !isTeamSummary(one['summary'])) {
      problems.push(problem('wrongType', [...path, 'summary'], { expected: 'summary' }));
      return [];
    }
    const { id } = one;
    if (taken.has(id)) {
      problems.push(problem('duplicateId', [...path, 'id'], { id }));
      return [];
    }
    taken.add(id);
    const title = typeof one['title'] === 'string' ? one['title'] : titleOf(index + 1);
    const asked = Number.isInteger(one['invited']) ? (one['invited'] as number) : null;
    return [{ id, title, summary: one['summary'], invited: asked }];
  });
  return { rounds, problems };
}
