import { importsOf } from './imports';
import type { Scanner } from './source';

/** What each layer may know, ours and from npm. `core ← hooks ← components ← embed`; the rest stands beside. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly own: readonly string[]; readonly npm: readonly string[] }>
> = {
  core: { own: ['core'], npm: ['fractional-indexing'] },
  theme: { own: ['theme', 'core'], npm: [] },
  locales: { own: ['locales', 'core'], npm: [] },
  storage: { own: ['storage', 'core'], npm: ['idb'] },
  testing: { own: ['testing', 'storage', 'core'], npm: [] },
  collab: { own: ['collab', 'core', 'storage'], npm: ['yjs'] },
  hooks: { own: ['hooks', 'core', 'locales', 'storage'], npm: ['react'] },
  components: {
    own: ['components', 'hooks', 'core', 'locales', 'theme'],
    npm: ['react', 'react-dom', 'styled-components'],
  },
  embed: {
    own: ['embed', 'components', 'hooks', 'core', 'locales', 'theme', 'storage'],
    npm: ['react', 'react-dom', 'react-dom/client'],
  },
  entries: {
    own: ['core', 'hooks', 'components', 'embed', 'theme', 'locales', 'storage', 'collab', 'testing'],
    npm: [],
  },
};

export const layerOf = (path: string): string => path.split('/')[1] ?? '';

export const scanLayers: Scanner = (source) => {
  const layer = layerOf(source.path);
  const may = MAY_IMPORT[layer];
  if (!may) return [`there is no layer called ${layer}`];
  return importsOf(source).flatMap(({ specifier, target }) => {
    if (!target) return may.npm.includes(specifier) ? [] : [`${layer} imports the package ${specifier}`];
    if (!target.startsWith('src/')) return [`imports ${target}, outside src`];
    return may.own.includes(layerOf(target)) ? [] : [`${layer} imports ${layerOf(target)} (${target})`];
  });
};

const WIDGETS = ['pyramid', 'trust-assessment', 'trust-report', 'goal-tracker', 'retro-board'];

/** The widget a file belongs to, if any: its folder below the layer. */
const widgetOf = (path: string): string | undefined => WIDGETS.find((name) => path.split('/')[2] === name);

/** The report is the assessment's second surface: it reads the assessment's scores, never the other way round. */
const READS: Readonly<Record<string, readonly string[]>> = { 'trust-report': ['trust-assessment'] };

/** What links widgets to each other; no widget and nothing shared knows of it. */
const isComposition = (path: string): boolean =>
  /^src\/(core\/team|hooks\/team|components\/workspace)\//.test(path);

/** Widgets never import each other: shared things live in `shared/`, what links them in `team` and `workspace`. */
export const scanWidgets: Scanner = (source) => {
  const own = widgetOf(source.path);
  if (layerOf(source.path) === 'entries') return [];
  const isWorkspace = isComposition(source.path) || layerOf(source.path) === 'embed';
  // Words of several widgets stand side by side in a language's folder.
  if (isWorkspace || layerOf(source.path) === 'locales') return [];
  return importsOf(source).flatMap(({ target }) => {
    if (target && isComposition(target))
      return [`${own ?? 'a shared file'} imports a composition (${target})`];
    const other = target && widgetOf(target);
    if (!other || other === own || READS[own ?? '']?.includes(other)) return [];
    return [`${own ?? 'a shared file'} imports ${other} (${target})`];
  });
};

/** The styled-components package has no `exports` map: in Node only named imports work. */
export const scanStyledImport: Scanner = (source) =>
  importsOf(source)
    .filter(({ specifier }) => specifier === 'styled-components')
    .flatMap(({ names }) => names)
    .filter((name) => !['StyleSheetManager', 'StyleSheetContext'].includes(name))
    .map((name) => `imports ${name} from styled-components`);
