import { mulberry32 } from '../../../src/core/trust-assessment/order';
import type { Instrument } from '../../../src/core/trust-assessment/instrument.types';
import type { Response } from '../../../src/core/trust-assessment/response.types';
import type { PublishedSummary, TeamSummary } from '../../../src/core/trust-report/team-summary.types';
import { instrumentOf, itemsOf } from '../trust-assessment/helpers';

/** Two subscales, `t` with two items (the second reversed) and `c` with one. */
export const small: Instrument = instrumentOf([...itemsOf('t', {}, { reverse: true }), ...itemsOf('c', {})], {
  id: 'small',
  comments: true,
});

/** One response per list of answers to `t1 t2 c1`; `null` is not answered. */
export function responsesOf(...rows: readonly (readonly (number | null)[])[]): Response[] {
  return rows.map((row, index) => ({
    id: `person-${index}`,
    answers: Object.fromEntries(
      ['t1', 't2', 'c1'].flatMap((id, at) => (row[at] == null ? [] : [[id, row[at]]])),
    ),
  }));
}

export function published(summary: TeamSummary): PublishedSummary {
  if (summary.status !== 'ok') throw new Error(`expected figures, got ${JSON.stringify(summary)}`);
  return summary;
}

export interface RandomTeam {
  readonly responses: readonly Response[];
  readonly groupings: readonly string[];
}

/** A team of 5 to 12 with up to 3 groupings of up to 3 values; some belong nowhere, some skip something. */
export function randomTeam(seed: number): RandomTeam {
  const random = mulberry32(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const size = 5 + upTo(8);
  const groupings = ['site', 'role', 'since'].slice(0, upTo(4));
  const skips = random() < 0.5 ? 0 : 0.15;
  const values = groupings.map(() => 1 + upTo(3));
  const loose = random() < 0.5 ? 0 : 0.1;
  const answer = (id: string): [string, number][] => (random() < skips ? [] : [[id, 1 + upTo(5)]]);
  const responses = Array.from({ length: size }, (_, index) => ({
    id: `person-${index}`,
    answers: Object.fromEntries([...answer('t1'), ...answer('t2'), ...answer('c1')]),
    groups: Object.fromEntries(
      groupings.flatMap((name, at) => (random() < loose ? [] : [[name, `v${upTo(values[at]!)}`]])),
    ),
  }));
  return { responses, groupings };
}
