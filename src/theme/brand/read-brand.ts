import { isPlainObject, type Json } from '../../core/shared/json';
import { parseJson } from '../../core/shared/parse-json';
import { problem, type Result } from '../../core/shared/problem';
import { HOST_VARIABLES } from '../hosts/host-variables';
import type { HostSystem } from '../hosts/host.types';
import { readHost } from '../hosts/read-host';
import type { PresetName } from '../theme.types';
import { brandOfNamed } from './brand-of-named';
import type { Brand, ThemeTokens } from './brand.types';
import { namedInCss } from './named-in-css';
import { namedInTokens } from './named-in-tokens';
import { coloursIn } from './colours-in';
import { isGrey } from './is-grey';

/** What a pasted text turned out to be, and what `createTheme` takes. */
export interface BrandReading {
  readonly kind: 'colours' | 'brand' | 'tokens' | 'variables' | 'host';
  readonly source: Brand | ThemeTokens;
  /** The system whose variables they are. */
  readonly host?: HostSystem;
  /** The mode of the host's page, where its ground tells. */
  readonly mode?: PresetName;
}

/** A style sheet of a whole site is longer, and would be read by accident. */
const MAX_LENGTH = 500_000;

/**
 * A brand from whatever a person has at hand: colours in any order, a brand or a DTCG file as JSON, custom properties or Sass
 * variables of a style sheet. Variables of a known host are read as that host's; others go by their names.
 *
 * Refuses, with the path `[]`: a text that is too long (`tooLong`), JSON that is none (`notJson`), and a text without a colour
 * (`missingField`). Whether the brand itself is right is for `createTheme` to say.
 */
export function readBrand(text: string): Result<BrandReading> {
  if (text.length > MAX_LENGTH) return refuse(problem('tooLong', [], { max: MAX_LENGTH }));
  if (/^\s*[{[]/.test(text)) return readJson(text);
  const variables = namedInCss(text);
  const host = hostOf(variables);
  if (host) return ok(host);
  const brand = brandOfNamed([...variables].map(([name, value]) => ({ name, value })));
  if (brand) return ok({ kind: 'variables', source: brand });
  const colours = brandOfColours(text);
  return colours ? ok({ kind: 'colours', source: colours }) : refuse(problem('missingField', ['primary']));
}

const ok = (value: BrandReading): Result<BrandReading> => ({ ok: true, value, warnings: [] });
const refuse = (one: ReturnType<typeof problem>): Result<never> => ({ ok: false, problems: [one] });

function readJson(text: string): Result<BrandReading> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (isTokens(value)) return ok({ kind: 'tokens', source: value });
  if (isPlainObject(value) && typeof value['primary'] === 'string')
    return ok({ kind: 'brand', source: value as unknown as Brand });
  const brand = brandOfNamed(namedInTokens(value));
  return brand ? ok({ kind: 'tokens', source: brand }) : refuse(problem('missingField', ['primary']));
}

const isTokens = (value: Json): value is Json & ThemeTokens =>
  isPlainObject(value) && isPlainObject(value['plinth']);

const PREFIXED = /^--(?!primary$|font-family-sans-serif$)/;

/** Teams before SharePoint: a SharePoint page names its own colours first, and Fluent's after them. */
const HOSTS: readonly HostSystem[] = ['canvas', 'bootstrap', 'h5p', 'material', 'teams', 'sharepoint'];

function hostOf(variables: ReadonlyMap<string, string>): BrandReading | null {
  for (const host of HOSTS) {
    // Bootstrap 4 has no prefix, so in a text its names are anybody's; on a page of it they are its own.
    const look = readHost(host, (name) => (PREFIXED.test(name) ? (variables.get(name) ?? '') : ''));
    if (!look) continue;
    const tells = HOST_VARIABLES[host].ground.some((name) => variables.has(name));
    return { kind: 'host', host, source: look.brand, ...(tells && { mode: look.mode }) };
  }
  return null;
}

/** The first colour that is one is the brand's, the next one turns the levels, and a grey, or else the third, tints the page. */
function brandOfColours(text: string): Brand | null {
  const all = coloursIn(text);
  const [primary = all[0], secondary, third] = all.filter(({ rgb }) => !isGrey(rgb));
  const neutral = all.find((one) => isGrey(one.rgb) && one !== primary) ?? third;
  if (!primary) return null;
  return {
    primary: primary.hex,
    ...(secondary && { secondary: secondary.hex }),
    ...(neutral && { neutral: neutral.hex }),
  };
}
