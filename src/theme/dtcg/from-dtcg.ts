import { isPlainObject } from '../../core/shared/json';
import { problem, type Result } from '../../core/shared/problem';
import type { Theme } from '../theme.types';
import { expandGroups } from './expand-groups';
import { readTokens } from './read-tokens';

/**
 * The tokens of a DTCG 2025.10 file that Plinth knows, laid over a theme: every token in the group `plinth` whose path,
 * joined by hyphens, is one of our custom properties. Groups give their `$type` to what is in them, may have a token of
 * their own (`$root`) and may extend others (`$extends`); references (`{brand.blue}`, `{"$ref": "#/brand/blue"}`) are followed
 * into any group of the file. Other groups are for the file's own use. Read are colours, lengths, times, fonts, curves and
 * shadows; lengths and times may be text, as in files from before (`12px`).
 *
 * Refuses, each with its path: no group `plinth` (`missingField`), a reference that leads nowhere or in a circle
 * (`unknownReference`), a value that does not fit its type (`wrongType`), what `checkTheme` refuses, and a file that
 * inherits itself to more than 20,000 tokens and groups (`tooMany`). A token whose name is none of ours is kept and named in a
 * warning (`unknownField`), since it changes nothing.
 */
export function fromDtcg(file: unknown, base: Theme): Result<Theme> {
  if (!isPlainObject(file)) return { ok: false, problems: [problem('notAnObject', [])] };
  const whole = expandGroups(file);
  if (!whole.ok) return whole;
  return readTokens({ file: whole.value, path: ['plinth'], group: whole.value['plinth'], base });
}
