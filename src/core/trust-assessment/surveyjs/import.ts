import { isPlainObject } from '../../shared/json';
import { parseJson } from '../../shared/parse-json';
import { rebuild } from '../../shared/rebuild';
import { formatPath } from '../../shared/problem';
import type { Instrument } from '../instrument.types';
import { assemble } from './assemble';
import type { Found, ReadPage } from './found.types';
import { isQuestionType, readQuestion, type Context, type RawItem } from './questions';
import { createReader, type Reader, type Report, type Unsupported } from './reader';

export interface SurveyJsImport {
  /** What came over. Without any item that has a scale, `validateInstrument` refuses it (`nothingToScore`). */
  readonly instrument: Instrument;
  /** Everything that did not, or that came over changed. Empty: nothing was lost. */
  readonly unsupported: readonly Unsupported[];
}

export interface SurveyJsImportOptions {
  /** Id of the instrument; SurveyJS definitions have none. @default 'surveyjs' */
  readonly id?: string;
}

/**
 * Reads a SurveyJS definition (an object, or its JSON text) as an instrument: matrix, rating, radiogroup, dropdown, slider,
 * boolean, comment, text, html, matrixdropdown, expression, in pages and panels, in all languages. What `exportSurveyJs`
 * returns is taken as it is. Every definition is
 * accepted and none throws; whatever has no counterpart is in `unsupported` with its path.
 *
 * Each matrix is a subscale, and so is each page for its other items. A matrix row is the item `matrix.row`. Conditions of
 * pages and panels go into their items'. A number of choices that is not the most common scale makes a scale of the item's
 * own. Titles of panels and matrices and html come over as notes.
 */
export function importSurveyJs(json: unknown, options: SurveyJsImportOptions = {}): SurveyJsImport {
  const unsupported: Unsupported[] = [];
  const report: Report = (path, type, why, detail) => {
    unsupported.push(detail === undefined ? { path, type, why } : { path, type, why, detail });
  };
  try {
    const given = typeof json === 'string' ? parseJson(json) : rebuilt(json, report);
    const survey = given.ok ? unwrapped(given.value) : undefined;
    if (!isPlainObject(survey)) report('$', 'survey', 'notASurvey');
    const instrument = readSurvey(isPlainObject(survey) ? survey : {}, options.id ?? 'surveyjs', report);
    return { instrument, unsupported };
  } catch {
    // A getter or a proxy of the host's that throws.
    report('$', 'survey', 'notASurvey');
    return { instrument: readSurvey({}, options.id ?? 'surveyjs', () => undefined), unsupported };
  }
}

/** What `exportSurveyJs` returned is as good as the definition in it. */
function unwrapped(value: unknown): unknown {
  const isWrapped = isPlainObject(value) && isPlainObject(value['json']);
  return isWrapped && !['pages', 'elements', 'questions'].some((name) => name in value)
    ? value['json']
    : value;
}

function rebuilt(json: unknown, report: Report) {
  const { json: value, problems } = rebuild(json);
  problems.forEach(({ path }) => report(formatPath(path), 'survey', 'value'));
  return { ok: true as const, value };
}

function readSurvey(json: Readonly<Record<string, unknown>>, id: string, report: Report): Instrument {
  const language = typeof json['locale'] === 'string' && json['locale'] !== '' ? json['locale'] : 'en';
  const context: Context = { report, language };
  const survey = createReader({ json, path: '', type: 'survey', ...context });
  survey.get('locale');
  const title = survey.texts('title') ?? id;
  const description = survey.texts('description');
  const found: Found = { items: [], calculated: [] };
  const pages = survey.list('pages');
  // Elements beside pages make a page of their own.
  const own = survey.list('elements', 'questions');
  const all = [
    ...pages,
    ...(own.length > 0 ? [{ value: { name: 'page', elements: own }, path: '', own }] : []),
  ];
  const names = pageNames(all.map(({ value }) => value));
  const read = all.map((page, index) => readPage(page, names[index]!, context, found));
  survey.list('calculatedValues').forEach(({ value, path }) => readCalculated(value, path, context, found));
  survey.finish();
  return assemble({ id, title, description, pages: read, found, report });
}

/** Its name, or another for one that has none. */
function named(reader: Reader, fallback: string): string {
  const name = reader.text('name') ?? '';
  return name.trim() === '' ? fallback : name;
}

type Element = { readonly value: unknown; readonly path: string };

/** One for each page, so that each is a subscale of its own: `page2` for one without, `p~2` for a second `p`. */
function pageNames(pages: readonly unknown[]): readonly string[] {
  const taken = new Set<string>();
  function free(name: string): string {
    let one = name;
    for (let number = 2; taken.has(one); number += 1) one = `${name}~${number}`;
    taken.add(one);
    return one;
  }
  const own = pages.map((page) => {
    const name = isPlainObject(page) ? page['name'] : undefined;
    return typeof name === 'string' && name.trim() !== '' ? free(name) : undefined;
  });
  return own.map((name, index) => name ?? free(`page${index + 1}`));
}

function readPage(
  page: Element & { readonly own?: readonly Element[] },
  name: string,
  context: Context,
  found: Found,
): ReadPage {
  const from = found.items.length;
  if (!isPlainObject(page.value)) {
    context.report(page.path, 'page', 'value');
    return { name, from, to: from };
  }
  const reader = createReader({ json: page.value, path: page.path, type: 'page', ...context });
  reader.text('name');
  const [title, intro] = [reader.texts('title'), reader.texts('description')];
  const condition = reader.text('visibleIf');
  const elements = page.own ?? reader.list('elements', 'questions');
  if (page.own) reader.get('elements');
  elements.forEach((element) => readElement(element, conditionsOf([], condition), name, context, found));
  reader.finish();
  return { name, title, intro, from, to: found.items.length };
}

const conditionsOf = (outer: readonly string[], own: string | undefined): readonly string[] =>
  own === undefined || own.trim() === '' ? outer : [...outer, own];

function readElement(
  { value, path }: Element,
  outer: readonly string[],
  subscale: string,
  context: Context,
  found: Found,
): void {
  const type = isPlainObject(value) && typeof value['type'] === 'string' ? value['type'] : 'unknown';
  if (!isPlainObject(value) || (type !== 'panel' && !isQuestionType(type))) {
    context.report(path, type, 'elementType');
    return;
  }
  const reader = createReader({ json: value, path, type, ...context });
  reader.get('type');
  const conditions = conditionsOf(outer, reader.text('visibleIf'));
  const place = (item: RawItem, into = subscale) =>
    found.items.push({ ...item, conditions, subscale: into, path, type });
  if (type === 'panel') {
    const name = named(reader, path);
    const notes = { title: reader.texts('title'), description: reader.texts('description') };
    for (const [part, text] of Object.entries(notes))
      if (text !== undefined) place({ name: `${name}.${part}`, kind: 'note', text });
    reader
      .list('elements', 'questions')
      .forEach((one) => readElement(one, conditions, subscale, context, found));
  } else {
    const { name, items, calculated } = readQuestion(reader, context, path);
    const into = type === 'matrix' ? name : subscale;
    const description = reader.texts('description');
    if (description !== undefined && items[0])
      place({ name: `${name}.description`, kind: 'note', text: description }, into);
    items.forEach((item) => place(item, into));
    if (calculated) found.calculated.push({ ...calculated, path: `${path}.expression` });
  }
  reader.finish();
}

function readCalculated(value: unknown, path: string, context: Context, found: Found): void {
  if (!isPlainObject(value)) return context.report(path, 'calculatedValue', 'value');
  const reader = createReader({ json: value, path, type: 'calculatedValue', ...context });
  const [name, expression] = [reader.text('name'), reader.text('expression')];
  // Whether it is handed out with the answers: ours always are.
  reader.get('includeIntoResult');
  if (name === undefined || expression === undefined) reader.report('value');
  else found.calculated.push({ name, expression, path: `${path}.expression` });
  reader.finish();
}
