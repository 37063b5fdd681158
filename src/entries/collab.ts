export { applyYjsUpdate } from '../collab/apply-yjs-update';
export { bindYjs } from '../collab/bind-yjs';
export type {
  Binding,
  BindingStatus,
  BindOptions,
  BindRefusal,
  BindResult,
  ImportResult,
} from '../collab/collab.types';
export {
  watchConnection,
  type Connection,
  type ConnectionState,
  type ProviderLike,
} from '../collab/connection';
export type { Generation } from '../collab/generations';
export { inspectYjsUpdate, type Inspection } from '../collab/inspect-yjs-update';
export { persistYjs } from '../collab/persist-yjs';
export type { PersistYjsOptions, YjsPersistence } from '../collab/persist-yjs.types';
export { transactWithoutTrace } from '../collab/transact-without-trace';
export type { AwarenessLike, Presence, PresentPeer } from '../collab/presence.types';
