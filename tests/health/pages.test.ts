import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../src/embed/elements/generated/custom-elements.json';

/** The guide of each widget, its element, and where the props that a host hands in are declared. */
const GUIDES = [
  ['pyramid/Pyramid.mdx', 'plinth-pyramid-diagram', 'pyramid', 'PyramidDiagramProps'],
  [
    'trust-assessment/TrustAssessment.mdx',
    'plinth-trust-assessment',
    'trust-assessment',
    'TrustAssessmentFormProps',
  ],
  ['trust-report/TrustReport.mdx', 'plinth-trust-report', 'trust-report', 'TrustReportProps'],
  ['retro-board/RetroBoard.mdx', 'plinth-retro-board', 'retro-board', 'RetroBoardProps'],
  ['goal-tracker/GoalTracker.mdx', 'plinth-goal-tracker', 'goal-tracker', 'GoalTrackerProps'],
  ['workspace/TeamWorkspace.mdx', 'plinth-team-workspace', 'workspace', 'TeamWorkspaceProps'],
] as const;

const SECTIONS = [
  'When to use it',
  'Anatomy',
  'Keys',
  'To a screen reader',
  'States',
  'Theming',
  'Data',
  'Events',
  'With markup of your own',
  'As an element',
  'Limits',
  'Props',
];

const read = (page: string) => readFileSync(`stories/${page}`, 'utf8');
const pages = readdirSync('stories', { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.mdx'));
const stable = new Set(readFileSync('tests/health/stable-names.txt', 'utf8').split('\n'));

/** Names of the properties of an exported type of an entry, inherited ones too, as the compiler knows them. */
function propsOf(types: readonly { readonly entry: string; readonly name: string }[]) {
  const files = types.map(({ entry }) => `src/entries/${entry}.ts`);
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  return types.map(({ name }, index) => {
    const source = program.getSourceFile(files[index]!)!;
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
    const symbol = exported.find((one) => one.name === name)!;
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker
      .getDeclaredTypeOfSymbol(declared)
      .getProperties()
      .map((one) => one.name);
  });
}

/** What a table of states may name besides props: fields of data and their values. */
const DATA = [
  'null',
  'score',
  'status',
  'insufficient',
  'closedOn',
  'phase',
  'facilitators',
  'observers',
  'tree',
  'table',
  'timeline',
];

describe('the guide of a widget', () => {
  const props = propsOf(GUIDES.map(([, , entry, name]) => ({ entry, name })));

  it.each(GUIDES)('%s has every section', (page) => {
    const titles = [...read(page).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles.filter((title) => SECTIONS.includes(title!)).sort()).toEqual([...SECTIONS].sort());
  });

  it.each(GUIDES)('%s says what to do and what not to do', (page) => {
    expect(read(page)).toMatch(/^\*\*Do\*\* /m);
    expect(read(page)).toMatch(/^\*\*Don't\*\* /m);
  });

  it.each(GUIDES)('%s names parts that there are', (page, tag) => {
    const declarations = manifest.modules.flatMap((module) => module.declarations as readonly object[]);
    const element = declarations.find((one) => 'tagName' in one && one.tagName === tag) as {
      readonly cssParts: readonly { readonly name: string }[];
    };
    const parts = new Set(element.cssParts.map(({ name }) => name));
    const anatomy = /^## Anatomy\n([^]*?)^## /m.exec(read(page))![1]!;
    const named = [...anatomy.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !parts.has(name) && !stable.has(name))).toEqual([]);
    expect(read(page)).toContain(`<PartNames tag="${tag}" />`);
    expect(read(page)).toContain(`<ElementReference tag="${tag}" />`);
  });

  it.each(GUIDES.map((guide, index) => [guide[0], index] as const))('%s names every event', (page, index) => {
    const events = props[index]!.filter((name) => /^on[A-Z]/.test(name));
    expect(events.length).toBeGreaterThan(1);
    const section = /^## Events\n([^]*?)^## /m.exec(read(page))![1]!;
    const named = [...section.matchAll(/`(on[A-Z]\w+)/g)].map(([, name]) => name!);
    expect([...new Set(named)].sort()).toEqual(events.sort());
  });

  it.each(GUIDES.map((guide, index) => [guide[0], index] as const))(
    '%s names props that there are, where it says how to get a state',
    (page, index) => {
      const section = /^## States\n([^]*?)^## /m.exec(read(page))![1]!;
      const rows = section.split('\n').filter((line) => line.startsWith('| '));
      expect(rows.length).toBeGreaterThan(4);
      const named = rows.flatMap((row) =>
        [...row.matchAll(/`([a-z][a-zA-Z]+)(?:=\{[^`]*)?`/g)].map(([, name]) => name!),
      );
      const known = new Set([...props[index]!, ...DATA]);
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    },
  );
});

describe.each(pages)('stories/%s', (page) => {
  const text = read(page);

  it('names custom properties that there are', () => {
    const names = [...text.matchAll(/--plinth-[a-z0-9]+(?:-[a-z0-9]+)*-?…?/g)].map(([name]) => name);
    const all = [...stable];
    const unknown = names.filter((name) => {
      const start = name.replace(/…$/, '').replace(/-$/, '');
      return !(stable.has(name) || (name.endsWith('…') && all.some((one) => one.startsWith(`${start}-`))));
    });
    expect(unknown).toEqual([]);
  });

  it('names parts that there are in its rules', () => {
    const names = [
      ...[...text.matchAll(/data-plinth-part=['"]([a-z-]+)['"]/g)].map(([, name]) => name!),
      ...[...text.matchAll(/::part\(([a-z-]+)/g)].map(([, name]) => name!),
    ];
    expect(names.filter((name) => !stable.has(name))).toEqual([]);
  });

  it('has code that can be read: each block says its language, and what no compiler sees has no error of syntax', () => {
    const LANGUAGES = ['ts', 'tsx', 'js', 'jsx', 'json', 'html', 'css', 'sh', 'php'];
    for (const [, language = '', code = ''] of text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)) {
      expect(LANGUAGES).toContain(language);
      if (language === 'json') expect(() => JSON.parse(code) as unknown).not.toThrow();
      if (language === 'js' || language === 'jsx') {
        const { diagnostics } = ts.transpileModule(code, {
          reportDiagnostics: true,
          fileName: `sample.${language}`,
          compilerOptions: { module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve, allowJs: true },
        });
        expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
      }
    }
  });
});

it('names no token of which nothing is made', () => {
  const sheets = readdirSync('src', { recursive: true }).map((name) => `src/${String(name)}`);
  const painted = sheets
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const themed = pages.filter((page) => page.startsWith('theming') || page.startsWith('guides'));
  const named = [...themed.map(read), readFileSync('README.md', 'utf8')].flatMap(
    (text) => text.match(/--plinth-[a-z\d]+(-[a-z\d]+)+/g) ?? [],
  );
  expect(named.filter((name) => !painted.includes(`var(${name}`))).toEqual([]);
});
