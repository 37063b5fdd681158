import { ELEMENT_SLACK, HEAP_SLACK, NODE_SLACK } from './bars.mjs';
import { keyOf, SIDES } from './pages.mjs';
import { elementsOf } from './report.mjs';

/** Everything that is over a bar, one sentence each. */
export function overBars({ rows, scenarios, samples, growths }) {
  const costs = rows
    .filter(({ bar, ratio }) => bar !== undefined && !(ratio <= bar))
    .map(({ scenario, cost, ratio, bar }) => `${keyOf(scenario)}: ${cost} ×${ratio.toFixed(2)} > ${bar}`);

  const elements = scenarios.flatMap((scenario) =>
    ['shown', 'result'].flatMap((when) => {
      const [plain, plinth] = SIDES.map((side) => elementsOf(samples, scenario, side, when));
      if (!plain || !plinth || Math.abs(plinth / plain - 1) <= ELEMENT_SLACK) return [];
      return [
        `${keyOf(scenario)}: ${plinth} elements (${when}) are not within 10 % of the plain page's ${plain}`,
      ];
    }),
  );

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
  return [...costs, ...elements, ...kept];
}
