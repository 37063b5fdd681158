'use client';
import { useContext, useState, type ReactNode } from 'react';
import { PlinthContext, type PlinthOptions } from '../../hooks/shared/plinth-context';
import { AppearanceContext, type AppearanceOptions } from './appearance-context';

export interface PlinthProviderProps extends PlinthOptions, AppearanceOptions {
  readonly children?: ReactNode;
}

/**
 * Gives all widgets below it the same person, language, theme and host functions. It renders no element and no style;
 * providers nest, and what one does not say comes from the one above.
 */
export function PlinthProvider(props: PlinthProviderProps) {
  const { children, theme, density, ...options } = props;
  const outer = useContext(PlinthContext);
  const outerAppearance = useContext(AppearanceContext);
  const inner = useShallowStable({ ...outer, ...defined(options) });
  const appearance = useShallowStable({ ...outerAppearance, ...defined({ theme, density }) });
  return (
    <PlinthContext.Provider value={inner}>
      <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
    </PlinthContext.Provider>
  );
}

function defined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** The same object while its members are the same, so that a host's re-render wakes no widget. */
function useShallowStable<T extends object>(value: T): T {
  const [stable, setStable] = useState(value);
  if (hasSameMembers(stable, value)) return stable;
  setStable(value);
  return value;
}

function hasSameMembers<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && Object.is(a[key], b[key]))
  );
}
