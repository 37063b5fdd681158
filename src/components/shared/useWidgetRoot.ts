'use client';
import { useContext, useMemo, useRef, type RefObject } from 'react';
import { StyleSheetContext } from 'styled-components';
import type { Plinth } from '../../hooks/shared/usePlinth';
import type { ThemeAttributes } from '../../theme/theme-attributes';
import type { Density } from '../../theme/theme.types';
import { AppearanceContext, type AppearanceOptions } from './appearance-context';
import { useThemeVariables } from './useThemeVariables';

/** What a widget root carries: its name, theme, density, language and direction. */
export interface WidgetRootAttributes extends ThemeAttributes {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly 'data-plinth-part': string;
  readonly 'data-plinth-density': Density;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
}

/** The props of a widget's `WidgetRoot`; merge the host's over them with `mergeProps`. */
export function useWidgetRoot(
  options: AppearanceOptions & { readonly widget: string; readonly plinth: Plinth },
): WidgetRootAttributes {
  const { widget, plinth } = options;
  const provided = useContext(AppearanceContext);
  const density = options.density ?? provided.density ?? 'regular';
  const ref = useRef<HTMLDivElement>(null);
  // Read when the style element is made, with the first rule; what a `StyleSheetManager` said stands.
  useContext(StyleSheetContext).styleSheet.options.nonce ??= plinth.nonce;
  const attributes = useThemeVariables(ref, options.theme ?? provided.theme ?? 'auto');
  return useMemo(
    () => ({
      ref,
      'data-plinth-part': `${widget}-root`,
      ...attributes,
      'data-plinth-density': density,
      dir: plinth.direction,
      lang: plinth.locale,
    }),
    [widget, attributes, density, plinth],
  );
}
