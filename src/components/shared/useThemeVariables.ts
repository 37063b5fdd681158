'use client';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { ownerWindow } from '../../hooks/shared/dom';
import { useIsomorphicLayoutEffect } from '../../hooks/shared/useIsomorphicLayoutEffect';
import { loadWidgetPreset } from '../../theme/load-widget-preset';
import { themeAttributes, type ThemeAttributes } from '../../theme/theme-attributes';
import type { HighContrastName, Theme, ThemeSetting } from '../../theme/theme.types';

/**
 * Light and dark are in the stylesheet. Any other theme is a set of custom properties, written to the root through CSSOM
 * (a `style` attribute in server HTML would break a strict Content-Security-Policy). High contrast comes on demand, by
 * name or because the system asks for more contrast.
 */
export function useThemeVariables(
  ref: RefObject<HTMLElement | null>,
  setting: ThemeSetting,
): ThemeAttributes {
  const preset = useSystemPreset(ref, setting);
  const [loaded, setLoaded] = useState<Theme | null>(null);
  const theme = typeof setting === 'object' ? setting : loaded?.name === preset ? loaded : null;

  useEffect(() => {
    if (!preset) return undefined;
    let stale = false;
    // A failed download leaves the ordinary theme, which is readable; the next mount tries again.
    loadWidgetPreset(preset).then(
      (next) => {
        if (!stale) setLoaded(next);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [preset]);

  useIsomorphicLayoutEffect(() => {
    const style = ref.current?.style;
    if (!style || !theme) return undefined;
    const entries = Object.entries(theme.variables);
    for (const [name, value] of entries) style.setProperty(name, value ?? null);
    return () => {
      for (const [name] of entries) style.removeProperty(name);
    };
  }, [ref, theme]);

  return useMemo(() => themeAttributes(theme ?? setting), [theme, setting]);
}

/** The high-contrast preset to load, if one is wanted: named, or asked for by the system. */
function useSystemPreset(ref: RefObject<HTMLElement | null>, setting: ThemeSetting): HighContrastName | null {
  const [wanted, setWanted] = useState<HighContrastName | null>(null);
  useEffect(() => {
    const page = ref.current && ownerWindow(ref.current);
    if (setting !== 'auto' || typeof page?.matchMedia !== 'function') return undefined;
    const queries = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'].map((query) =>
      page.matchMedia(query),
    );
    const read = () => {
      const [contrast, dark] = queries.map((query) => query.matches);
      setWanted(contrast ? `high-contrast-${dark ? 'dark' : 'light'}` : null);
    };
    read();
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [ref, setting]);
  if (setting === 'auto') return wanted;
  return setting === 'high-contrast-light' || setting === 'high-contrast-dark' ? setting : null;
}
