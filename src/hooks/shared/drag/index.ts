export { createPointerSensor } from './createPointerSensor';
export type {
  CreateDragSensor,
  Drag,
  DragCancelReason,
  DragItem,
  DragPlace,
  DragSensor,
  DragSensorHandle,
  DragSensorOptions,
  DragTarget,
} from './drag.types';
export { useDragSensor } from './useDragSensor';
