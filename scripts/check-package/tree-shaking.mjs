// Importing one thing must not bring another along.
import { BARE_IMPORT_BYTES } from './budgets.mjs';
import { bundle } from './bundle.mjs';
import { listedExports } from './exports.mjs';

/** Folder and message file of each widget. */
const WIDGETS = {
  PyramidDiagram: ['pyramid', 'pyramid'],
  TrustAssessmentForm: ['trust-assessment', 'assessment'],
  TrustReport: ['trust-report', 'report'],
  GoalTracker: ['goal-tracker', 'goals'],
  RetroBoard: ['retro-board', 'retro'],
};
const HOOKS = {
  usePyramid: 'pyramid',
  useTrustAssessment: 'trust-assessment',
  useTrustReport: 'trust-report',
  useGoalTracker: 'goal-tracker',
  useRetroBoard: 'retro-board',
};
const WIDGET_ROOTS = ['PyramidRoot', 'AssessmentRoot', 'ReportRoot', 'GoalRoot', 'RetroRoot'];
const WITHOUT_REACT = ['core', 'theme', 'storage', 'instruments', 'elements'];

const entry = (name) => `./dist/entries/${name}.js`;

/** @param {import('./context.mjs').Context} context */
export async function checkTreeShaking({ root }) {
  const names = listedExports(root);
  const problems = [];
  const styled = names['.']?.values ?? [];

  for (const [widget, [folder]] of Object.entries(WIDGETS).filter(([name]) => styled.includes(name))) {
    const { inputs } = await bundle(root, `export { ${widget} } from '${entry('index')}';`);
    problems.push(...foreign(inputs, folder).map((file) => `${widget} brings ${file}`));
  }
  for (const [hook, folder] of Object.entries(HOOKS).filter(([name]) =>
    names['./hooks']?.values.includes(name),
  )) {
    const { inputs, outside } = await bundle(root, `export { ${hook} } from '${entry('hooks')}';`);
    problems.push(...foreign(inputs, folder).map((file) => `${hook} brings ${file}`));
    problems.push(
      ...inputs.filter((file) => file.startsWith('dist/components/')).map((file) => `${hook} brings ${file}`),
    );
    if (outside.some((name) => name.startsWith('styled-components')))
      problems.push(`${hook} needs styled-components`);
  }
  for (const name of WITHOUT_REACT.filter((item) => names[`./${item}`])) {
    const { outside } = await bundle(root, `export * from '${entry(name)}';`);
    problems.push(...outside.map((item) => `plinth/${name} needs ${item}`));
  }
  // The workspace shows each widget when it is opened, and not before.
  if (names['./workspace']) {
    const { inputs } = await bundle(root, `export { TeamWorkspace } from '${entry('workspace')}';`);
    problems.push(
      ...inputs
        .filter((file) => WIDGET_ROOTS.some((name) => file.endsWith(`/${name}.js`)))
        .map((file) => `TeamWorkspace brings ${file}`),
    );
  }
  const bare = await bundle(root, `import '${entry('index')}';`);
  if (bare.minified > BARE_IMPORT_BYTES)
    problems.push(`import 'plinth' leaves ${bare.minified} bytes: ${bare.inputs.join(', ')}`);
  return problems;
}

/** Files of other widgets: their parts, their hooks, their words. */
function foreign(inputs, folder) {
  const others = Object.values(WIDGETS).filter(([other]) => other !== folder);
  return inputs.filter((file) =>
    others.some(
      ([other, words]) =>
        file.includes(`dist/components/${other}/`) ||
        file.includes(`dist/hooks/${other}/`) ||
        (file.includes('dist/locales/') && file.endsWith(`/${words}.messages.js`)),
    ),
  );
}
