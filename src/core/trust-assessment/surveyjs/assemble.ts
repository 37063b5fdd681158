import { parseExpression } from '../expression/expression.parse';
import type {
  Instrument,
  InstrumentItem,
  InstrumentPage,
  InstrumentSubscale,
  Texts,
} from '../instrument.types';
import type { Found, ReadPage } from './found.types';
import { createNames } from './names';
import type { Report } from './reader';
import { shareScale } from './share-scale';

/** The instrument of what was found: ids, conditions over them, pages, subscales and the scale that most items share. */
export function assemble(input: {
  readonly id: string;
  readonly title: Texts;
  readonly description: Texts | undefined;
  readonly pages: readonly ReadPage[];
  readonly found: Found;
  readonly report: Report;
}): Instrument {
  const { found, report, pages } = input;
  const names = createNames();
  const pageNames = createNames();
  const ids = found.items.map(({ name, path, type }) => {
    const { id, renamed, shared } = names.add(name);
    if (renamed) report(path, type, 'renamed', `${name} > ${id}`);
    if (shared) report(path, type, 'sharedName', name);
    return id;
  });
  // Comments on a subscale and free texts share one record.
  const subscaleNames = createNames(ids.filter((_, index) => found.items[index]?.kind === 'text'));
  const subscaleIds = new Map<string, string>();
  const subscaleOf = (name: string) => {
    const id = subscaleIds.get(name) ?? subscaleNames.add(name).id;
    subscaleIds.set(name, id);
    return id;
  };
  const calculatedIds = found.calculated.map(({ name, path }) => {
    const { id, renamed, shared } = names.add(name);
    if (renamed) report(path, 'calculatedValue', 'renamed', `${name} > ${id}`);
    if (shared) report(path, 'calculatedValue', 'sharedName', name);
    return id;
  });
  const translate = (expression: string, path: string, type: string): string | undefined => {
    const parsed = parseExpression(expression);
    if (!parsed.ok) {
      const { code, name } = parsed.failure;
      report(path, type, code === 'syntax' ? 'expression' : 'unknownFunction', name ?? expression);
      return undefined;
    }
    return names.translate(expression, (name) => report(path, type, 'unknownReference', name));
  };
  const items = found.items.map(
    ({ conditions, subscale, path, type, name: _name, ...item }, index): InstrumentItem => {
      const readable = conditions.flatMap((one) => translate(one, `${path}.visibleIf`, type) ?? []);
      const visibleIf = readable.length > 1 ? readable.map((one) => `(${one})`).join(' and ') : readable[0];
      return {
        ...item,
        id: ids[index]!,
        subscale: subscaleOf(subscale),
        ...(visibleIf === undefined ? {} : { visibleIf }),
      };
    },
  );
  const calculated = found.calculated.flatMap(({ expression, path }, index) => {
    const text = translate(expression, path, 'calculatedValue');
    return text === undefined ? [] : [{ id: calculatedIds[index]!, expression: text }];
  });
  if (!items.some(({ kind }) => kind === 'likert')) report('$', 'survey', 'nothingToScore');
  const { scale, items: placed } = shareScale(items);
  const shown = pages.filter(({ from, to }) => to > from);
  return {
    schema: 'plinth/instrument',
    version: 1,
    id: input.id,
    title: input.title,
    ...(input.description === undefined ? {} : { description: input.description }),
    scale,
    items: placed,
    pages: shown.map(({ name, title, intro, from, to }): InstrumentPage => ({
      id: pageNames.add(name).id,
      ...(title === undefined ? {} : { title }),
      ...(intro === undefined ? {} : { intro }),
      items: ids.slice(from, to),
    })),
    subscales: subscalesFor(placed, shown, subscaleIds),
    ...(calculated.length > 0 ? { calculated } : {}),
  };
}

/** In order of appearance, with the title of the page where it is one. */
function subscalesFor(
  items: readonly InstrumentItem[],
  pages: readonly ReadPage[],
  ids: ReadonlyMap<string, string>,
): readonly InstrumentSubscale[] {
  const used = [...new Set(items.map(({ subscale }) => subscale))];
  return used.map((id) => {
    const page = pages.find(({ name }) => ids.get(name) === id);
    const title = page?.title;
    return { id, ...(title === undefined ? {} : { title }) };
  });
}
