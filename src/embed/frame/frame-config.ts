import { problem, type Problem, type ProblemValues } from '../../core/shared/problem';
import { COMMON_PROPERTIES } from '../elements/common-properties';
import type { PropertyDeclarations } from '../elements/element.types';
import { GOAL_TRACKER_PROPERTIES } from '../elements/goal-tracker.properties';
import { PYRAMID_DIAGRAM_PROPERTIES } from '../elements/pyramid-diagram.properties';
import { RETRO_BOARD_PROPERTIES } from '../elements/retro-board.properties';
import { TRUST_ASSESSMENT_PROPERTIES } from '../elements/trust-assessment.properties';
import { exactOrigin, MAX_HEIGHT } from './frame-messages';

interface FrameWidget {
  readonly suffix: string;
  /** It is in the file for a script tag; else it is an element, fetched from beside it. */
  readonly isInFile: boolean;
  readonly properties: PropertyDeclarations;
}

const FRAME_WIDGETS: readonly FrameWidget[] = [
  { suffix: 'pyramid-diagram', isInFile: true, properties: PYRAMID_DIAGRAM_PROPERTIES },
  { suffix: 'trust-assessment', isInFile: true, properties: TRUST_ASSESSMENT_PROPERTIES },
  { suffix: 'goal-tracker', isInFile: false, properties: GOAL_TRACKER_PROPERTIES },
  { suffix: 'retro-board', isInFile: false, properties: RETRO_BOARD_PROPERTIES },
];

/** What the file for a script tag carries. */
const FILE_INSTRUMENTS: readonly unknown[] = ['pulse-5', 'team-15'];

export type Properties = Readonly<Record<string, unknown>>;

/** What is wrong, by the property that it was meant for. Each problem names what was given and what would do. */
export type WrongProperties = ReadonlyMap<string, readonly Problem[]>;

export interface FrameConfig {
  readonly widget: FrameWidget | undefined;
  /** The page that may speak to the frame. Without one the frame listens to nobody and tells nobody. */
  readonly host: string | undefined;
  /** In CSS pixels. */
  readonly maxHeight: number;
  /** Speaks Canvas' `lti.frameResize` too. */
  readonly lti: boolean;
  readonly props: Properties;
  readonly wrong: WrongProperties;
}

/**
 * From the address: `embed.html?widget=trust-assessment&host=https%3A%2F%2Flms.example&instrument=pulse-5`. Names are those
 * of the element's attributes; that of the widget may be its element's.
 */
export function readConfig(search: string): FrameConfig {
  const given = new URLSearchParams(search);
  const named = given.get('widget')?.replace(/^plinth-/, '');
  const widget = FRAME_WIDGETS.find(({ suffix }) => suffix === named);
  const host = exactOrigin(given.get('host'));
  const max = Number(given.get('max-height') ?? MAX_HEIGHT);
  const fits = Number.isFinite(max) && max > 0;
  const read = readProperties(widget, [...given]);
  const wrong = new Map(read.wrong);
  const refuse = (name: string, code: Problem['code'], instead: ProblemValues) =>
    wrong.set(name, [asGiven(problem(code, [name], instead), given.get(name))]);
  if (!widget) {
    const allowed = FRAME_WIDGETS.map(({ suffix }) => suffix).join(', ');
    refuse('widget', named ? 'notAllowed' : 'missingField', { allowed });
  }
  if (given.has('host') && host === undefined)
    refuse('host', 'wrongType', { expected: 'origin of the page around, such as https://lms.example' });
  if (!fits)
    refuse('max-height', Number.isFinite(max) ? 'outOfRange' : 'notFinite', { expected: 'number above 0' });
  return {
    widget,
    host,
    maxHeight: fits ? Math.min(max, MAX_HEIGHT) : MAX_HEIGHT,
    lti: given.has('lti'),
    props: read.props,
    wrong,
  };
}

/** The problem, with the start of what was given, for whoever looks for the mistake. */
function asGiven(one: Problem, given: unknown): Problem {
  if (given === null || given === undefined || given === '') return one;
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return { ...one, values: { ...one.values, given: text.length > 60 ? `${text.slice(0, 60)}…` : text } };
}

/** Whether the file for a script tag will do. Everything else is an element, in every language. */
export function isInFile({ widget, props }: Pick<FrameConfig, 'widget' | 'props'>): boolean {
  return widget?.isInFile === true && hasWordsInFile(props);
}

/** Whether what is to be shown is in English, or in no language that anybody named, and asks no statements that are elsewhere. */
export const hasWordsInFile = ({ locale, instrument }: Properties): boolean =>
  (typeof locale !== 'string' || isEnglish(locale)) &&
  (typeof instrument !== 'string' || FILE_INSTRUMENTS.includes(instrument));

export const isEnglish = (locale: string): boolean => /^en(?:-|$)/i.test(locale);

/** From a message: names are those of the element's properties or attributes. What does not fit is left out and named. */
export function readProperties(
  widget: FrameWidget | undefined,
  given: readonly (readonly [string, unknown])[],
): Pick<FrameConfig, 'props' | 'wrong'> {
  const declared = Object.entries({ ...COMMON_PROPERTIES, ...widget?.properties });
  const props: Record<string, unknown> = {};
  const wrong = new Map<string, readonly Problem[]>();
  for (const [name, value] of given) {
    const [property, declaration] =
      declared.find(([own, { attribute }]) => own === name || attribute === name) ?? [];
    if (property === undefined || !declaration?.read) continue;
    const result = declaration.read(typeof value === 'string' ? value : JSON.stringify(value));
    if (result.ok) props[property] = result.value;
    else
      wrong.set(
        property,
        result.problems.map((one) => asGiven({ ...one, path: [name, ...one.path] }, value)),
      );
  }
  return { props, wrong };
}
