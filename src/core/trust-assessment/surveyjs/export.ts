import { pointsOf, scaleOf, subscalesOf } from '../instrument.read';
import type { Instrument, InstrumentItem, Texts } from '../instrument.types';
import { pagesOf } from '../pages';
import type { Unsupported } from './reader';

export interface SurveyJsExport {
  /** A definition for SurveyJS, as JSON. */
  readonly json: Readonly<Record<string, unknown>>;
  /** What SurveyJS has no word for: reversed items and weights, for example, are scored nowhere there. */
  readonly unsupported: readonly Unsupported[];
}

/**
 * An instrument as a SurveyJS definition: a page per page, items as `radiogroup`, `comment` or `html`, conditions and
 * calculated values as they are. Ids become names, so that `importSurveyJs` reads back the same items, texts and scales.
 */
export function exportSurveyJs(instrument: Instrument): SurveyJsExport {
  const unsupported: Unsupported[] = [];
  const report = (path: string, detail?: string) =>
    unsupported.push({
      path,
      type: 'instrument',
      why: 'property',
      ...(detail === undefined ? {} : { detail }),
    });
  instrument.items.forEach((item, index) => {
    for (const field of ['reverse', 'weight'] as const)
      if (item[field] !== undefined && item[field] !== false) report(`items[${index}].${field}`, item.id);
  });
  const pages = pagesOf(instrument).map((page) => {
    const [section] = page.sections;
    return {
      name: page.id,
      ...(section?.title === undefined ? {} : { title: textsOf(section.title) }),
      ...(section?.intro === undefined ? {} : { description: textsOf(section.intro) }),
      elements: page.sections.flatMap(({ items }) => items.map((item) => elementOf(instrument, item))),
    };
  });
  for (const field of ['missing', 'bands', 'notApplicable', 'comments'] as const)
    if (instrument[field] !== undefined && instrument[field] !== false) report(field);
  const pageIds = new Set(pages.map(({ name }) => name));
  subscalesOf(instrument).forEach(({ id }, index) => {
    if (!pageIds.has(id)) report(`subscales[${index}]`, id);
  });
  const json = {
    title: textsOf(instrument.title),
    ...(instrument.description === undefined ? {} : { description: textsOf(instrument.description) }),
    pages,
    ...(instrument.calculated
      ? {
          calculatedValues: instrument.calculated.map(({ id, expression }) => ({
            name: id,
            expression,
            includeIntoResult: true,
          })),
        }
      : {}),
  };
  return { json, unsupported };
}

/** English stands as SurveyJS's default. */
function textsOf(texts: Texts): string | Readonly<Record<string, unknown>> {
  if (typeof texts === 'string') return texts;
  const { en, ...others } = texts;
  return en === undefined ? others : { default: en, ...others };
}

function elementOf(instrument: Instrument, item: InstrumentItem): Readonly<Record<string, unknown>> {
  const common = {
    name: item.id,
    ...(item.visibleIf === undefined ? {} : { visibleIf: item.visibleIf }),
    ...(item.required ? { isRequired: true } : {}),
  };
  if (item.kind === 'note') return { type: 'html', ...common, html: textsOf(item.text) };
  if (item.kind === 'text') return { type: 'comment', ...common, title: textsOf(item.text) };
  if (isYesNo(item)) return { type: 'boolean', ...common, title: textsOf(item.text), ...yesNo(item) };
  return { type: 'radiogroup', ...common, title: textsOf(item.text), choices: choicesOf(instrument, item) };
}

/** What `importSurveyJs` makes of a boolean: 0 and 1 that stand for something. */
const isYesNo = ({ scale }: InstrumentItem): boolean =>
  scale?.values !== undefined && scale.min === 0 && scale.max === 1;

function yesNo({ scale }: InstrumentItem): Readonly<Record<string, unknown>> {
  const { labels = {}, values = {} } = scale ?? {};
  const label = (name: string, texts: Texts | undefined) =>
    texts === undefined ? {} : { [name]: textsOf(texts) };
  return {
    valueFalse: values['0'] ?? false,
    valueTrue: values['1'] ?? true,
    ...label('labelFalse', labels['0']),
    ...label('labelTrue', labels['1']),
  };
}

function choicesOf(instrument: Instrument, item: InstrumentItem): readonly unknown[] {
  const { labels = {}, values = {} } = scaleOf(instrument, item);
  return pointsOf(instrument, item).map((point) => {
    const value = values[String(point)] ?? point;
    const label = labels[String(point)];
    return label === undefined ? value : { value, text: textsOf(label) };
  });
}
