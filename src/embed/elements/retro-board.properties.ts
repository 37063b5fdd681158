import type { TemplateId } from '../../core/retro-board/templates';
import type { PropertyDeclarations } from './element.types';
import { flag, jsonObject, oneOf, oneOfOrObject, text } from './read-attribute';

/** By name, because the templates themselves come with the board. */
export const TEMPLATE_NAMES = [
  'start-stop-continue',
  'mad-sad-glad',
  'four-ls',
  'sailboat',
  'five-principles',
  'custom',
] as const satisfies readonly TemplateId[];

export const RETRO_BOARD_PROPERTIES: PropertyDeclarations = {
  document: { attribute: 'document', read: jsonObject },
  template: { attribute: 'template', read: oneOfOrObject(...TEMPLATE_NAMES) },
  store: {},
  privateStore: {},
  storage: { attribute: 'storage', read: oneOf('browser') },
  privateStorage: { attribute: 'private-storage', read: oneOf('browser') },
  storageKey: { attribute: 'storage-key', read: text },
  connection: {},
  previousActions: { attribute: 'previous-actions', read: jsonObject },
  voterKey: {},
  readOnly: { attribute: 'read-only', read: flag },
  shortcuts: { attribute: 'shortcuts', read: flag },
  loading: { attribute: 'loading', read: flag },
  makesGoals: { attribute: 'makes-goals', read: flag },
};
