import type { ValueChangeDetails } from '../../../hooks/shared/useControllable';
import type { ElementHost } from '../element.types';

/** One value that the person and the page both set, such as the selected level. It outlasts being moved. */
export interface ValueState<T> {
  get(): T;
  set(value: unknown): void;
  /** The widget's change handler: announces a cancelable event, then takes the value. */
  change(next: T, details: ValueChangeDetails): void;
}

/** @param type The event, whose detail is `{value, reason}`. */
export function createValueState<T>(
  host: ElementHost,
  property: string,
  type: `plinth-${string}`,
  initial: T,
): ValueState<T> {
  const given = host.read(property) as T | undefined;
  let current = given === undefined ? initial : given;
  return {
    get: () => current,
    set(value) {
      current = value === undefined ? initial : (value as T);
      host.invalidate();
    },
    change(next, details) {
      if (!host.emit(type, { value: next, reason: details.reason })) return details.cancel();
      current = next;
      host.invalidate();
    },
  };
}
