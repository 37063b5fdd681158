export {
  defineElements,
  type DefinedElement,
  type DefineElementsOptions,
} from '../embed/elements/define-elements';
export type * from '../embed/elements/elements.types';
