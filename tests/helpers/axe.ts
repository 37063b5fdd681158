import axe, { type ElementContext, type Result } from 'axe-core';
import { axeConfig, axeOptions } from '../../.storybook/preview/a11y';

export interface AxeRun {
  /** Only this rule, where one test is about one thing. Default: all that stories are held to. */
  readonly onlyRules?: readonly string[];
  /** All but these, where another test asks for them. */
  readonly exceptRules?: readonly string[];
  /** Said in front of what was found, where one test asks more than once. */
  readonly about?: string;
}

/** Throws with every violation and the elements it is about. For the browser: jsdom has no layout and no colours. */
export async function expectAccessible(
  context: ElementContext = document.body,
  run: AxeRun = {},
): Promise<void> {
  const violations = await findViolations(context, run);
  if (violations.length > 0)
    throw new Error(
      `axe${run.about ? `, ${run.about}` : ''}:\n${violations.map(describeViolation).join('\n')}`,
    );
}

export async function findViolations(
  context: ElementContext,
  { onlyRules, exceptRules = [] }: AxeRun = {},
): Promise<Result[]> {
  axe.reset();
  // Where an element stands is said by its selector; what is in it was written out for every element that passed.
  axe.configure({ ...axeConfig, noHtml: true });
  const rules = Object.fromEntries(exceptRules.map((id) => [id, { enabled: false }]));
  const options = onlyRules
    ? { runOnly: { type: 'rule' as const, values: [...onlyRules] } }
    : { ...axeOptions, rules };
  // What passed is not described (a selector for every element), and no sheet is fetched, which no rule here reads.
  const quick = { resultTypes: ['violations' as const], preload: false };
  return (await axe.run(context, { ...options, ...quick })).violations;
}

function describeViolation({ id, help, nodes }: Result): string {
  const where = nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary ?? ''}`);
  return [`  ${id}: ${help}`, ...where].join('\n');
}
