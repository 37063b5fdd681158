import { rebuild } from '../../shared/rebuild';
import type { Json } from '../../shared/json';
import { lineAt } from './decode-text';
import { jsonFault } from './json-fault';
import type { Reporter } from './report';

/** JSON as a fresh copy, or `undefined` with an error that says where it stops being that. */
export function readJson(text: string, report: Reporter): Json | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    const { at, cut } = jsonFault(text);
    const line = lineAt(text, at);
    const column = at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
    report.error(cut ? 'cutOff' : 'notJson', [], { line, column, offset: at }, line);
    return undefined;
  }
  const { json, problems } = rebuild(parsed);
  const fatal = problems.filter(({ code }) => code !== 'forbiddenKey');
  for (const { path } of problems.filter(({ code }) => code === 'forbiddenKey')) {
    report.warn('forbiddenKey', path, { key: String(path.at(-1)) });
  }
  // Too deep or too large: half of it would be missing.
  if (fatal[0]) report.error('tooMany', fatal[0].path, fatal[0].values);
  return fatal[0] ? undefined : json;
}
