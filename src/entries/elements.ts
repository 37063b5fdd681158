export { connectFrame, type ConnectFrameOptions, type FrameConnection } from '../embed/frame/connect-frame';
export {
  defineElements,
  type DefinedElement,
  type DefineElementsOptions,
} from '../embed/elements/define-elements';
export type * from '../embed/elements/elements.types';
