import { isPlainObject } from '../../core/shared/json';
import type { Problem, Result } from '../../core/shared/problem';
import { parseHex } from '../color';
import { expandGroups } from '../dtcg/expand-groups';
import { isForEveryMode } from '../dtcg/no-colour';
import { readTokens } from '../dtcg/read-tokens';
import { modeOf } from '../hosts/read-host';
import { dark, highContrastDark, highContrastLight, light } from '../presets';
import type { PresetName, Theme, ThemeVariables } from '../theme.types';
import type { Brand, ThemeTokens } from './brand.types';

/** What a token file says: a brand for the modes it is silent about, and its own values for the others. */
export interface TokenBrand {
  readonly brand: Brand;
  readonly values: { readonly [Mode in PresetName]?: ThemeVariables };
}

const MODES: Readonly<Record<PresetName, Theme>> = {
  light,
  dark,
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
};

/**
 * Reads the tokens of a DTCG file. The group `plinth` is for the mode that its ground says, light where it names none; colours
 * for the other modes are worked out from it unless `plinth-modes` has them. What is no colour is for all modes.
 *
 * Refuses what `fromDtcg` refuses.
 */
export function brandOfTokens(tokens: ThemeTokens, name: string): Result<TokenBrand> {
  const expanded = expandGroups({ ...tokens });
  if (!expanded.ok) return expanded;
  const file = expanded.value;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const read = (mode: PresetName, path: readonly string[], group: unknown): ThemeVariables => {
    const made = readTokens({ file, path, group, base: { ...MODES[mode], name, variables: {} } });
    if (made.ok) warnings.push(...made.warnings);
    else problems.push(...made.problems);
    return made.ok ? made.value.variables : {};
  };
  const own = read('light', ['plinth'], file['plinth']);
  const colour = (token: keyof ThemeVariables) => parseHex(own[token] ?? '');
  const mode = modeOf(colour('--plinth-bg-canvas') ?? colour('--plinth-bg-surface'), null);
  const others = isPlainObject(file['plinth-modes']) ? file['plinth-modes'] : {};
  const values: { [Mode in PresetName]?: ThemeVariables } = {};
  for (const other of Object.keys(MODES) as PresetName[]) {
    const sameContrast = MODES[other].contrast === MODES[mode].contrast;
    const shared = Object.fromEntries(
      Object.entries(own).filter(
        ([token]) => isForEveryMode(token) || (sameContrast && token.startsWith('--plinth-stroke-')),
      ),
    );
    values[other] = other === mode ? own : shared;
    if (Object.hasOwn(others, other))
      values[other] = { ...shared, ...read(other, ['plinth-modes', other], others[other]) };
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { brand: brandFrom(own, name, MODES[mode]), values }, warnings };
}

function brandFrom(own: ThemeVariables, name: string, base: Theme): Brand {
  const secondary = own['--plinth-principle-trust-solid'];
  const neutral = own['--plinth-text-default'];
  const font = own['--plinth-font-family'];
  const radius = /^(\d+(?:\.\d+)?)px$/.exec(own['--plinth-radius-lg'] ?? '')?.[1];
  return {
    name,
    primary:
      own['--plinth-accent-fill'] ?? own['--plinth-accent-solid'] ?? base.variables['--plinth-accent-solid']!,
    ...(secondary !== undefined && { secondary }),
    ...(neutral !== undefined && { neutral }),
    ...(font !== undefined && { font }),
    ...(radius !== undefined && { radius: Math.min(24, Number(radius)) }),
  };
}
