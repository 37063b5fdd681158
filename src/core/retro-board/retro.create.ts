import type { Env } from '../shared/command';
import { keysBetween } from '../shared/order-key';
import type { BoardRecord } from './board.types';
import { RETRO_SESSION_ID, type RetroPrivateDocument } from './retro-private.types';
import { retroPrivateSchema } from './retro-private.schema';
import { retroSchema } from './retro.schema';
import { BOARD_ID, type ColumnRecord, type RetroDocument } from './retro.types';
import { templateOf, type RetroTemplate } from './templates';

export interface NewRetro {
  /** @default a new id */
  readonly id?: string | undefined;
  /** Id of one of `RETRO_TEMPLATES`, or a template of the host's own. An id we do not know counts as `custom`. @default 'custom' */
  readonly template?: string | RetroTemplate | undefined;
  readonly title?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly heldOn?: string | undefined;
  /** @default as the template says */
  readonly hidden?: boolean | undefined;
  /** @default false */
  readonly anonymous?: boolean | undefined;
  /** Person ids. @default nobody: everybody may facilitate */
  readonly facilitators?: readonly string[] | undefined;
}

/** Milliseconds in which hidden cards go out one by one after a reveal, where a board does not say otherwise. */
export const DEFAULT_WINDOW = 20_000;

/** A board with the columns of a template and nothing on it. Columns have the ids of their texts. */
export function createRetroDocument(env: Pick<Env, 'createId'>, options: NewRetro = {}): RetroDocument {
  const { template: given = 'custom', title = '', heldOn, anonymous = false, facilitators = [] } = options;
  const template = typeof given === 'string' ? (templateOf(given) ?? templateOf('custom')!) : given;
  const keys = keysBetween(template.columns.length);
  const columns = template.columns.map(({ textKey, hue }, index): ColumnRecord => ({
    id: textKey,
    textKey,
    hue,
    order: keys[index]!,
  }));
  const board: BoardRecord = {
    id: BOARD_ID,
    title,
    template: template.id,
    phases: template.phases,
    phase: template.phases[0] ?? 'collect',
    hidden: options.hidden ?? template.hidden,
    reveals: 0,
    window: DEFAULT_WINDOW,
    anonymous,
    locked: false,
    ...(heldOn === undefined ? {} : { heldOn }),
    facilitators: Object.fromEntries(facilitators.map((person) => [person, true as const])),
    observers: {},
    ready: {},
    directive: true,
    agreed: {},
    budget: template.budget,
    proxyBudget: 0,
  };
  return {
    ...emptyRetroDocument(options.id ?? env.createId()),
    board: { [BOARD_ID]: board },
    columns: Object.fromEntries(columns.map((column) => [column.id, column])),
  };
}

/** Every collection, empty: what an import starts from. It has no board record yet. */
export function emptyRetroDocument(id: string): RetroDocument {
  return {
    schema: retroSchema.name,
    version: retroSchema.version,
    id,
    board: {},
    columns: {},
    cards: {},
    groups: {},
    comments: {},
    voteRounds: {},
    topics: {},
    notes: {},
    timer: {},
    actions: {},
    kudos: {},
    pending: {},
    publications: {},
  };
}

/** One person's side of the retro with this id, with nothing in it. Its own id is derived, so that it is found again. */
export function createRetroPrivateDocument(env: Pick<Env, 'createId'>, retro: string): RetroPrivateDocument {
  return {
    schema: retroPrivateSchema.name,
    version: retroPrivateSchema.version,
    id: `${retro.slice(0, 118)}.private`,
    cards: {},
    keys: {},
    session: { [RETRO_SESSION_ID]: { id: RETRO_SESSION_ID, retro, writer: env.createId() } },
  };
}
