import type { Problem } from '../../core/shared/problem';
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

export type Properties = Readonly<Record<string, unknown>>;

export interface FrameConfig {
  readonly widget: FrameWidget | undefined;
  /** The page that may speak to the frame. Without one the frame listens to nobody and tells nobody. */
  readonly host: string | undefined;
  /** In CSS pixels. */
  readonly maxHeight: number;
  /** Speaks Canvas' `lti.frameResize` too. */
  readonly lti: boolean;
  readonly props: Properties;
  readonly problems: readonly Problem[];
}

/**
 * From the address: `embed.html?widget=trust-assessment&host=https%3A%2F%2Flms.example&instrument=pulse-5`. Names are those
 * of the element's attributes.
 */
export function readConfig(search: string): FrameConfig {
  const given = new URLSearchParams(search);
  const widget = FRAME_WIDGETS.find(({ suffix }) => suffix === given.get('widget'));
  const max = Number(given.get('max-height') ?? MAX_HEIGHT);
  const read = widget ? readProperties(widget, [...given]) : { props: {}, problems: [] };
  return {
    widget,
    host: exactOrigin(given.get('host')),
    maxHeight: Number.isFinite(max) && max > 0 ? Math.min(max, MAX_HEIGHT) : MAX_HEIGHT,
    lti: given.has('lti'),
    ...read,
  };
}

/** Whether the file for a script tag will do: it speaks English. Everything else is an element, in every language. */
export function isInFile({ widget, props }: Pick<FrameConfig, 'widget' | 'props'>): boolean {
  return widget?.isInFile === true && hasWordsInFile(props);
}

/** Whether what is to be shown is in English, or in no language that anybody named. */
export const hasWordsInFile = ({ locale }: Properties): boolean =>
  typeof locale !== 'string' || isEnglish(locale);

export const isEnglish = (locale: string): boolean => /^en(?:-|$)/i.test(locale);

/** From a message: names are those of the element's properties or attributes. What does not fit is left out and named. */
export function readProperties(
  widget: FrameWidget,
  given: readonly (readonly [string, unknown])[],
): { readonly props: Properties; readonly problems: readonly Problem[] } {
  const declared = Object.entries({ ...COMMON_PROPERTIES, ...widget.properties });
  const props: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of given) {
    const [property, declaration] =
      declared.find(([own, { attribute }]) => own === name || attribute === name) ?? [];
    if (property === undefined || !declaration?.read) continue;
    const result = declaration.read(typeof value === 'string' ? value : JSON.stringify(value));
    if (result.ok) props[property] = result.value;
    else problems.push(...result.problems.map((one) => ({ ...one, path: [name, ...one.path] })));
  }
  return { props, problems };
}
