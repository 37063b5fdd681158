import {
  createTheme,
  readBrand,
  type Brand,
  type BrandReading,
  type BrandTheme,
  type Density,
  type PresetName,
  type ThemeTokens,
} from 'plinth/theme';
import { useReducer } from 'react';

type Problems = Extract<ReturnType<typeof createTheme>, { ok: false }>['problems'];

export interface StudioState {
  /** What the theme is made of. */
  readonly source: Brand | ThemeTokens;
  readonly past: readonly (Brand | ThemeTokens)[];
  /** The last theme that could be made. */
  readonly theme: BrandTheme;
  /** The last thing that happened was a letter of the name: a name is one step back, not one per letter. */
  readonly isNaming?: boolean;
  /** Why the source as it stands makes none. */
  readonly problems: Problems;
  /** What was taken and changes nothing. */
  readonly warnings: Problems;
  readonly mode: PresetName;
  readonly density: Density;
  /** What the last pasted text turned out to be. */
  readonly pasted?: BrandReading['kind'] | 'nothing' | undefined;
}

export type StudioAction =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'change'; readonly part: Partial<Record<keyof Brand, unknown>> }
  | { readonly type: 'take'; readonly brand: Brand; readonly mode?: PresetName }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'undo' }
  | { readonly type: 'look'; readonly mode: PresetName }
  | { readonly type: 'density'; readonly density: Density };

/** The mock-up's team: a green, its ink, its paper. */
export const FIRST_BRAND: Brand = { name: 'northlight', primary: '#006943', neutral: '#1f1d1a', radius: 10 };

export function useStudio(mode: PresetName, density: Density) {
  return useReducer(reduce, undefined, () => start(mode, density));
}

function start(mode: PresetName, density: Density): StudioState {
  const made = createTheme(FIRST_BRAND);
  if (!made.ok) throw new Error('The first brand of the studio makes no theme.');
  return { source: FIRST_BRAND, past: [], theme: made.value, problems: [], warnings: [], mode, density };
}

function reduce(state: StudioState, action: StudioAction): StudioState {
  switch (action.type) {
    case 'change':
      return withSource(state, { ...brandOf(state), ...action.part } as Brand);
    case 'name': {
      const next = withSource(state, named(state.source, action.name));
      return { ...next, past: state.isNaming ? state.past : next.past, isNaming: true };
    }
    case 'take':
      return withSource({ ...state, mode: action.mode ?? state.mode, pasted: undefined }, action.brand);
    case 'paste':
      return paste(state, action.text);
    case 'undo': {
      const before = state.past.at(-1);
      if (!before) return state;
      return { ...withSource(state, before), past: state.past.slice(0, -1) };
    }
    case 'look':
      return { ...state, mode: action.mode };
    case 'density':
      return { ...state, density: action.density };
  }
}

/** How far back one may go. */
const MAX_PAST = 100;

function withSource(before: StudioState, source: Brand | ThemeTokens): StudioState {
  const state = { ...before, isNaming: false };
  const made = createTheme(source);
  const past = [...state.past, state.source].slice(-MAX_PAST);
  if (!made.ok) return { ...state, source, past, problems: made.problems, warnings: [] };
  return { ...state, source, past, theme: made.value, problems: [], warnings: made.warnings };
}

function paste(state: StudioState, text: string): StudioState {
  const read = readBrand(text);
  if (!read.ok) return { ...state, pasted: 'nothing', problems: [], warnings: [] };
  const { kind, source, mode = state.mode } = read.value;
  const brand = 'plinth' in source ? source : { name: 'pasted', ...source };
  return { ...withSource({ ...state, mode }, brand), pasted: kind };
}

/** A token file keeps its name where `exportTheme` puts it. */
function named(source: Brand | ThemeTokens, name: string): Brand | ThemeTokens {
  return 'plinth' in source ? { ...source, $extensions: { plinth: { name } } } : { ...source, name };
}

/** A colour, and no reference to another. */
const colourIn = (value: string | undefined) => (value?.startsWith('#') ? value : undefined);

/** The brand in the fields. A token file has none: what its light theme shows stands for it. */
export function brandOf({ source, theme }: Pick<StudioState, 'source' | 'theme'>): Brand {
  if (!('plinth' in source)) return source;
  const { variables } = theme.light;
  const radius = /^(\d+)px$/.exec(variables['--plinth-radius-lg'] ?? '')?.[1];
  return {
    name: theme.auto.name,
    primary: colourIn(variables['--plinth-accent-fill']) ?? variables['--plinth-accent-solid'] ?? '',
    neutral: variables['--plinth-text-default'] ?? '',
    ...(radius !== undefined && { radius: Number(radius) }),
    ...(variables['--plinth-font-family'] !== undefined && { font: variables['--plinth-font-family'] }),
  };
}
