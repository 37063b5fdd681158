import manifest from '../../../src/embed/elements/generated/custom-elements.json';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Named {
  readonly attribute?: string;
  readonly default?: string;
}

/** What the manifest in the package says about an element, which is made from the sources. */
export interface ManifestElement {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
}

const all = manifest.modules.flatMap(
  ({ declarations }) => declarations,
) as unknown as readonly (Partial<ManifestElement> & object)[];

export function elementOf(tag: string): ManifestElement {
  const found = all.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found as ManifestElement;
}
