import { isPlainObject } from '../../shared/json';
import type { InstrumentItem, ItemScale, Texts } from '../instrument.types';
import { plainText } from './plain-text';
import { createReader, type Reader, type Report } from './reader';
import { readChoices, readLabels, scaleOfChoices, scaleOfRange, type Choice } from './scales';

/** An item before it has an id: what it is called in the definition. */
export interface RawItem extends Omit<InstrumentItem, 'id' | 'subscale' | 'visibleIf'> {
  readonly name: string;
}

/** A question as items, or as a value that is worked out. */
export interface RawQuestion {
  readonly name: string;
  readonly items: readonly RawItem[];
  readonly calculated?: { readonly name: string; readonly expression: string };
}

export interface Context {
  readonly report: Report;
  readonly language: string;
}

interface Question {
  readonly reader: Reader;
  readonly context: Context;
  readonly name: string;
  readonly title: Texts;
  readonly required: boolean;
}

/** By type; what is not here is not supported. */
const QUESTIONS: Readonly<Record<string, (question: Question) => readonly RawItem[]>> = {
  matrix: readMatrix,
  matrixdropdown: readMatrixDropdown,
  rating: (question) => likert(question, ratingScale(question)),
  radiogroup: (question) => likert(question, choiceScale(question)),
  dropdown: (question) => likert(question, choiceScale(question)),
  slider: (question) => likert(question, sliderScale(question)),
  boolean: (question) => likert(question, booleanScale(question)),
  comment: written,
  text: written,
  html: readHtml,
};

export const isQuestionType = (type: string): boolean =>
  type === 'expression' || Object.hasOwn(QUESTIONS, type);

/** @param fallback the name for a question without one */
export function readQuestion(reader: Reader, context: Context, fallback: string): RawQuestion {
  const given = reader.text('name') ?? '';
  const name = given.trim() === '' ? fallback : given;
  if (reader.type === 'expression') {
    const expression = reader.text('expression') ?? '';
    if (expression === '') reader.report('expression');
    return expression === '' ? { name, items: [] } : { name, items: [], calculated: { name, expression } };
  }
  const title = reader.texts('title') ?? name;
  const required = reader.flag('isRequired');
  return { name, items: QUESTIONS[reader.type]?.({ reader, context, name, title, required }) ?? [] };
}

const need = (required: boolean) => (required ? { required } : {});

function likert({ name, title, required }: Question, scale: ItemScale | undefined): readonly RawItem[] {
  return scale ? [{ name, kind: 'likert', text: title, scale, ...need(required) }] : [];
}

function written({ name, title, required, reader }: Question): readonly RawItem[] {
  const inputType = reader.text('inputType');
  if (inputType !== undefined && inputType !== 'text') reader.report('property', 'inputType', inputType);
  return [{ name, kind: 'text', text: title, ...need(required) }];
}

/** Markup comes over as its text. */
function readHtml({ reader, name, required }: Question): readonly RawItem[] {
  const html = reader.markup('html');
  if (required) reader.report('property', 'isRequired');
  if (html === undefined) {
    reader.report('value', 'html');
    return [];
  }
  const plain = typeof html === 'string' ? plainText(html) : mapTexts(html, plainText);
  const isSame = JSON.stringify(plain) === JSON.stringify(html);
  if (!isSame) reader.report('formatting', 'html');
  const texts = typeof plain === 'string' ? [plain] : Object.values(plain);
  return texts.some((text) => text === '') ? [] : [{ name, kind: 'note', text: plain }];
}

const mapTexts = (texts: Readonly<Record<string, string>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)]));

function choiceScale({ reader, context }: Question): ItemScale | undefined {
  return scaleOfChoices(readChoices(reader.list('choices'), reader, context), reader, 'choices');
}

function ratingScale({ reader, context }: Question): ItemScale | undefined {
  const generate = reader.get('autoGenerate');
  const listed = readChoices(reader.list('rateValues'), reader, context);
  const ends = [
    reader.texts('minRateDescription', 'mininumRateDescription'),
    reader.texts('maxRateDescription', 'maximumRateDescription'),
  ] as const;
  const [min, max, step, count] = [
    reader.number('rateMin') ?? 1,
    reader.number('rateMax'),
    reader.number('rateStep') ?? 1,
    reader.number('rateCount'),
  ];
  if (listed.length > 0 && generate !== true)
    return scaleOfChoices(withEnds(listed, ends), reader, 'rateValues');
  if (listed.length > 0) reader.report('property', 'rateValues');
  const last = max ?? min + ((count ?? 5) - 1) * step;
  const [low, high] = [Math.min(min, last), Math.max(min, last)];
  if (min > last) reader.report('value', 'rateMin');
  return scaleOfRange(
    { min: low, max: high, step },
    [
      [low, ends[0]],
      [high, ends[1]],
    ],
    reader,
  );
}

/** Words for the two ends, where the choices there have none. */
function withEnds(
  choices: readonly Choice[],
  [low, high]: readonly [Texts | undefined, Texts | undefined],
): readonly Choice[] {
  return choices.map((choice, index) => {
    const end = index === 0 ? low : index === choices.length - 1 ? high : undefined;
    return choice.text === undefined && end !== undefined ? { ...choice, text: end } : choice;
  });
}

function sliderScale({ reader, context }: Question): ItemScale | undefined {
  const type = reader.text('sliderType') ?? 'single';
  const [min, max, step] = [
    reader.number('min') ?? 0,
    reader.number('max') ?? 100,
    reader.number('step') ?? 1,
  ];
  const labels = readLabels(reader.list('customLabels'), context, reader);
  if (type !== 'single') {
    reader.report('elementType', 'sliderType', type);
    return undefined;
  }
  return scaleOfRange({ min, max, step }, labels, reader);
}

function booleanScale({ reader }: Question): ItemScale {
  const value = (name: string, fallback: boolean) => {
    const given = reader.get(name);
    return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
      ? given
      : fallback;
  };
  const values = { '0': value('valueFalse', false), '1': value('valueTrue', true) };
  const [no, yes] = [reader.texts('labelFalse'), reader.texts('labelTrue')];
  return {
    min: 0,
    max: 1,
    labels: { ...(no === undefined ? {} : { '0': no }), ...(yes === undefined ? {} : { '1': yes }) },
    values,
  };
}

/** A row's own words, or what it is called. */
const wordsOf = (row: Choice, matrix: string): Texts => {
  const value = String(row.value);
  return row.text ?? (value.trim() === '' ? matrix : value);
};

function readMatrix(question: Question): readonly RawItem[] {
  const { reader, context, name, title, required } = question;
  const cellType = reader.text('cellType');
  if (cellType !== undefined && cellType !== 'radio') reader.report('elementType', 'cellType', cellType);
  const columns = readChoices(reader.list('columns'), reader, context);
  const rows = readChoices(reader.list('rows'), reader, context);
  const everyRow = reader.flag('eachRowRequired', 'isAllRowRequired');
  if (required && !everyRow && rows.length > 1) reader.report('oneRowRequired', 'isRequired');
  const scale = scaleOfChoices(columns, reader, 'columns');
  if (!scale || (cellType !== undefined && cellType !== 'radio')) return [];
  if (rows.length === 0) return [{ name, kind: 'likert', text: title, scale, ...need(required || everyRow) }];
  return [
    // What the rows are about; one that only repeats the name says nothing.
    ...(title === name ? [] : [{ name: `${name}.title`, kind: 'note' as const, text: title }]),
    ...rows.map((row): RawItem => ({
      name: `${name}.${row.value}`,
      kind: 'likert',
      text: wordsOf(row, name),
      scale,
      ...need(everyRow || (required && rows.length === 1)),
    })),
  ];
}

/** One item per row and column; a column asks as a question of its cell type does. */
function readMatrixDropdown(question: Question): readonly RawItem[] {
  const { reader, context, name, title } = question;
  const shared = reader.get('choices');
  const cellType = reader.text('cellType') ?? 'dropdown';
  const rows = readChoices(reader.list('rows'), reader, context);
  if (rows.length === 0) reader.report('tooFewChoices', 'rows');
  const items = reader.list('columns').flatMap(({ value, path }) => {
    const column = isPlainObject(value) ? value : { name: String(value) };
    const own: unknown = column['cellType'];
    const type = typeof own === 'string' ? own : cellType;
    const json =
      shared !== undefined && !Object.hasOwn(column, 'choices') ? { ...column, choices: shared } : column;
    const cell = createReader({ json, path, type, ...context });
    cell.get('cellType');
    const read =
      Object.hasOwn(QUESTIONS, type) && !type.startsWith('matrix')
        ? readQuestion(cell, context, path)
        : undefined;
    if (!read) context.report(path, type, 'elementType');
    else cell.finish();
    return read?.items ?? [];
  });
  if (items.length === 0 || rows.length === 0) return [];
  return [
    ...(title === name ? [] : [{ name: `${name}.title`, kind: 'note' as const, text: title }]),
    ...rows.flatMap((row) => [
      { name: `${name}.${row.value}.title`, kind: 'note' as const, text: wordsOf(row, name) },
      ...items.map((item): RawItem => ({ ...item, name: `${name}.${row.value}.${item.name}` })),
    ]),
  ];
}
