export { createAnnouncer, type Announcement, type Announcer } from './createAnnouncer';
export { closestWithin, getActiveElement, hasFocusWithin, ownerWindow } from './dom';
export type { ConnectionSource } from './connection';
export { createEnvironment, createId } from '../../core/shared/environment';
export { mergeProps, mergeRefs } from './mergeProps';
export { PlinthContext, type Person, type PlinthError, type PlinthOptions } from './plinth-context';
export { useAnnouncer, useLiveRegion } from './useAnnouncer';
export { useContainerWidth } from './useContainerWidth';
export { useControllable, type ValueChangeDetails } from './useControllable';
export { useDocumentStore, type DocumentOptions } from './useDocumentStore';
export type { NamedOther, Others } from './useOthers';
export { useMergedRefs } from './useMergedRefs';
export { createFormat, useFormat, type Format } from './useFormat';
export { usePlinth, type Plinth } from './usePlinth';
export { usePresence, type PresenceOptions, type PresenceSource, type PresentState } from './usePresence';
export { rovingStep, stepFrom, useRovingFocus, type RovingStep } from './useRovingFocus';
export { useStore, type Subscribable } from './useStore';
export { useTranslator } from './useTranslator';
export {
  useDragSensor,
  type Drag,
  type DragCancelReason,
  type DragItem,
  type DragPlace,
  type DragSensorHandle,
  type DragSensorOptions,
  type DragTarget,
} from './drag/index';
