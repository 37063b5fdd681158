import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sample, sourcesIn, walk, type Source } from '../health/scan/source';
import { english, MESSAGE_SETS } from './catalogues';

/** `goal.${kind}.title` as a pattern. One that begins or ends with a hole and says little else matches too much. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp | undefined {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  if (!/^[\w-]+\./.test(head.text) || !/^[\w.-]+$/.test(parts.join(''))) return undefined;
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`);
}

/** The keys that some source names, whole or with a part left open. */
function keysNamedIn(sources: readonly Source[]): { whole: Set<string>; open: RegExp[] } {
  const whole = new Set<string>();
  const open: RegExp[] = [];
  for (const { tree } of sources)
    walk(tree, (node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      const pattern = ts.isTemplateExpression(node) ? patternOf(node) : undefined;
      if (pattern) open.push(pattern);
    });
  return { whole, open };
}

function unusedIn(keys: readonly string[], sources: readonly Source[]): readonly string[] {
  const { whole, open } = keysNamedIn(sources);
  return keys.filter((key) => !whole.has(key) && !open.some((pattern) => pattern.test(key)));
}

/** Whatever asks for words, headless recipes too; the catalogues themselves name every key there is. */
const askers = [...sourcesIn('src'), ...sourcesIn('stories')].filter(
  ({ path }) => !/^src\/locales\/[\w-]+\//.test(path),
);

/** For hosts: what to say to the notice of a language that is not there. */
const FOR_HOSTS: readonly string[] = ['locale.unknown'];

describe('every message is said by something', () => {
  it.each(MESSAGE_SETS)('of %s', (set) => {
    const keys = Object.keys(english.catalogue[set] ?? {}).filter((key) => !FOR_HOSTS.includes(key));
    expect(unusedIn(keys, askers)).toEqual([]);
  });

  it('would notice one that is not', () => {
    const source = sample(
      'src/a.ts',
      "const a = [t('said.undone'), t(`goal.${kind}.title`), t(`${x}.label`)];",
    );
    expect(
      unusedIn(['said.undone', 'goal.team.title', 'goal.team.text', 'form.label', 'said'], [source]),
    ).toEqual(['goal.team.text', 'form.label', 'said']);
  });
});
