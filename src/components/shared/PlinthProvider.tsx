'use client';
import { useContext, useMemo, type ReactNode } from 'react';
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
  const keys = Object.keys(value).sort();
  const members = keys.map((key) => value[key as keyof T]);
  // The list of members has a fixed meaning per list of keys, which is the first dependency.
  // eslint-disable-next-line react-hooks/exhaustive-deps, react-hooks/use-memo
  return useMemo(() => value, [keys.join(), ...members]);
}
