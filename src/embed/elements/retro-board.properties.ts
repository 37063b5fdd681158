import type { TemplateId } from '../../core/retro-board/templates';
import { declareProperties } from './declare-properties';
import { flag, jsonObject, oneOf, orObject, text } from './read-attribute';

/** By name, because the templates themselves come with the board. */
export const TEMPLATE_NAMES = [
  'start-stop-continue',
  'mad-sad-glad',
  'four-ls',
  'sailboat',
  'five-principles',
  'custom',
] as const satisfies readonly TemplateId[];

export const RETRO_BOARD_PROPERTIES = /* @__PURE__ */ declareProperties({
  document: jsonObject,
  template: orObject(oneOf(...TEMPLATE_NAMES)),
  store: null,
  privateStore: null,
  storage: oneOf('browser'),
  privateStorage: oneOf('browser'),
  storageKey: text,
  connection: null,
  presence: null,
  previousActions: jsonObject,
  voterKey: null,
  readOnly: flag,
  shortcuts: flag,
  loading: flag,
  makesGoals: flag,
});
