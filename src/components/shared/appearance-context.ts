'use client';
import { createContext } from 'react';
import type { Density, ThemeSetting } from '../../theme/theme.types';

/** How widgets look, as opposed to what they know (`PlinthOptions`). A prop wins over the provider. */
export interface AppearanceOptions {
  /** `auto` follows the system, high contrast included. @default 'auto' */
  readonly theme?: ThemeSetting | undefined;
  /** @default 'regular' */
  readonly density?: Density | undefined;
}

export const AppearanceContext = createContext<AppearanceOptions>({});
