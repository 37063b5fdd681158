import { ELEMENT_SLACK, HEAP_SLACK, NODE_SLACK, SAME_SLACK } from './bars.mjs';
import { keyOf, SIDES } from './pages.mjs';
import { elementsOf, scaleRows, showsTheSame } from './report.mjs';

/** Everything that is over a bar, one sentence each. */
export function overBars({ rows, scenarios, samples, growths }) {
  const costs = rows
    .filter(({ over }) => over)
    .map(({ scenario, cost, of, ratio, bar }) =>
      typeof bar === 'string'
        ? `${keyOf(scenario)}: ${cost} ${of('plinth', 'cpu').toFixed(0)} ms > ${bar}`
        : `${keyOf(scenario)}: ${cost} ×${ratio.toFixed(2)} > ${bar}`,
    );

  const typing = scaleRows(rows, 'type')
    .filter(({ plinth }) => !(plinth <= SAME_SLACK))
    .map(
      ({ widget, sizes, plinth }) =>
        `${widget}: a key at ${sizes[1]} costs ×${plinth.toFixed(2)} of one at ${sizes[0]} > ${SAME_SLACK}`,
    );

  const elements = scenarios.flatMap((scenario) => {
    // A window over a long list draws some of it: then one item is compared, not the pages.
    const whats = showsTheSame(samples, scenario) ? ['shown', 'result'] : ['item'];
    return whats.flatMap((what) => {
      const [plain, plinth] = SIDES.map((side) => elementsOf(samples, scenario, side, what));
      if (!plain || !plinth || Math.abs(plinth / plain - 1) <= ELEMENT_SLACK) return [];
      return [
        `${keyOf(scenario)}: ${plinth} elements (${what}) are not within 10 % of the plain page's ${plain}`,
      ];
    });
  });

  const kept = growths
    .filter(({ side }) => side === 'plinth')
    .flatMap((own) => {
      const plain = growths.find(({ side, scenario }) => side === 'plain' && scenario === own.scenario);
      const over = (what, slack) => own[what] - Math.max(0, plain?.[what] ?? 0) > slack;
      return [
        over('heap', HEAP_SLACK) && `${keyOf(own.scenario)}: ${own.heap} bytes stay after 20 mounts`,
        over('nodes', NODE_SLACK) && `${keyOf(own.scenario)}: ${own.nodes} nodes stay after 20 mounts`,
        over('listeners', NODE_SLACK) &&
          `${keyOf(own.scenario)}: ${own.listeners} listeners stay after 20 mounts`,
      ].filter(Boolean);
    });
  return [...costs, ...typing, ...elements, ...kept];
}
