import { isPlainObject } from '../../core/shared/json';
import { isThemeName } from '../check-theme';

/** Our key among the `$extensions` of a token file. */
const KEY = 'plinth';

/** The name of a theme as an extension of its token file, which other tools carry along. */
export const nameExtension = (name: string) => ({ [KEY]: { name } });

/** The name that a token file has, by us or by who wrote a plain name as its description. */
export function themeNameIn(file: unknown): string | undefined {
  if (!isPlainObject(file)) return undefined;
  const { $extensions: extensions, $description: description } = file;
  const ours = isPlainObject(extensions) ? extensions[KEY] : undefined;
  const names = [isPlainObject(ours) ? ours['name'] : undefined, description];
  return names.find(isThemeName);
}
