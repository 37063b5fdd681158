import type { Env } from '../shared/command';
import { PHASES } from './board.types';
import type { RetroCommandOf } from './retro.commands.types';
import type { CardHue } from './retro.types';

export interface TemplateColumn {
  /** Key of title and prompt in the template texts; also the column's id on a new board. */
  readonly textKey: string;
  readonly hue: CardHue;
}

/** The structure of a template. Its words are in the template texts of each language, under its id. */
export interface RetroTemplate {
  readonly id: string;
  readonly columns: readonly TemplateColumn[];
  readonly phases: readonly string[];
  /** Whether cards are hidden until the reveal, unless the host says otherwise. */
  readonly hidden: boolean;
  readonly budget: number;
}

export type TemplateId =
  'start-stop-continue' | 'mad-sad-glad' | 'four-ls' | 'sailboat' | 'five-principles' | 'custom';

function template(
  id: TemplateId,
  columns: readonly (readonly [string, CardHue])[],
  budget = 6,
): RetroTemplate {
  return {
    id,
    columns: columns.map(([textKey, hue]) => ({ textKey, hue })),
    phases: PHASES,
    hidden: true,
    budget,
  };
}

/** The templates we ship, in the order in which they are offered. Hues: 1 trust, 2 conflict … as in the pyramid. */
export const RETRO_TEMPLATES: readonly RetroTemplate[] = /* #__PURE__ */ [
  template('start-stop-continue', [
    ['start', 4],
    ['stop', 2],
    ['continue', 1],
  ]),
  template('mad-sad-glad', [
    ['mad', 2],
    ['sad', 3],
    ['glad', 1],
  ]),
  template('four-ls', [
    ['liked', 1],
    ['learned', 4],
    ['lacked', 2],
    ['longed-for', 5],
  ]),
  template('sailboat', [
    ['wind', 1],
    ['anchor', 2],
    ['rocks', 3],
    ['island', 4],
  ]),
  template(
    'five-principles',
    [
      ['trust', 1],
      ['conflict', 2],
      ['commitment', 3],
      ['accountability', 4],
      ['results', 5],
    ],
    8,
  ),
  template('custom', [
    ['lifted', 1],
    ['slowed', 2],
    ['try', 3],
  ]),
];

export function templateOf(id: string): RetroTemplate | undefined {
  return RETRO_TEMPLATES.find((template) => template.id === id);
}

/** The command that changes a board to a template. Columns get new ids: those of a removed column are not used again. */
export function templateCommand(
  template: RetroTemplate,
  env: Pick<Env, 'createId'>,
): RetroCommandOf<'board.template'> {
  const columns = template.columns.map((column) => ({ id: env.createId(), ...column }));
  return { type: 'board.template', template: template.id, phases: template.phases, columns };
}
