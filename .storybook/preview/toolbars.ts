import type { Preview } from '@storybook/react-vite';

// What the toolbars offer. The story's frame and the tests that walk through all themes and languages read the same lists.

export const themeNames = ['auto', 'light', 'dark', 'high-contrast-light', 'high-contrast-dark'] as const;
export const densityNames = ['compact', 'regular', 'comfortable'] as const;
export const localeNames = ['en', 'de', 'fr', 'es', 'pt-BR', 'ar', 'he', 'ja', 'en-XA', 'ar-XB'] as const;

export type ThemeName = (typeof themeNames)[number];
export type DensityName = (typeof densityNames)[number];
export type LocaleName = (typeof localeNames)[number];

/** The state of all toolbars, as a story gets it in `context.globals`. */
export interface ToolbarGlobals {
  readonly theme: ThemeName;
  readonly density: DensityName;
  readonly locale: LocaleName;
  readonly direction: 'language' | 'ltr' | 'rtl';
  readonly motion: 'system' | 'reduced';
  /** With a unit: the address bar would turn a bare number into one. */
  readonly width: 'full' | '1080px' | '760px' | '480px' | '320px';
  readonly strict: 'on' | 'off';
  /** Over the theme: `more` turns light and dark into their high contrast. */
  readonly contrast: 'theme' | 'more';
  /** Where the widgets stand: in the page, in a shadow root, in a frame of the same origin. */
  readonly mount: 'light' | 'shadow' | 'iframe';
}

// Typed as a record so that it also fits where Storybook asks for any globals.
export const initialGlobals: ToolbarGlobals & Record<string, unknown> = {
  theme: 'light',
  density: 'regular',
  locale: 'en',
  direction: 'language',
  motion: 'system',
  width: 'full',
  strict: 'on',
  contrast: 'theme',
  mount: 'light',
};

const item = (value: string, title: string) => ({ value, title });

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    name: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      title: 'Theme',
      dynamicTitle: true,
      items: [
        item('auto', 'As the system'),
        item('light', 'Light'),
        item('dark', 'Dark'),
        item('high-contrast-light', 'High contrast, light'),
        item('high-contrast-dark', 'High contrast, dark'),
      ],
    },
  },
  density: {
    name: 'Density',
    toolbar: {
      icon: 'component',
      title: 'Density',
      dynamicTitle: true,
      items: [item('compact', 'Compact'), item('regular', 'Regular'), item('comfortable', 'Comfortable')],
    },
  },
  locale: {
    name: 'Language',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      dynamicTitle: true,
      items: [
        item('en', 'English'),
        item('de', 'Deutsch'),
        item('fr', 'Français'),
        item('es', 'Español'),
        item('pt-BR', 'Português (Brasil)'),
        item('ar', 'العربية'),
        item('he', 'עברית'),
        item('ja', '日本語'),
        item('en-XA', 'Pseudo, longer (en-XA)'),
        item('ar-XB', 'Pseudo, right to left (ar-XB)'),
      ],
    },
  },
  direction: {
    name: 'Direction',
    toolbar: {
      icon: 'transfer',
      title: 'Direction',
      dynamicTitle: true,
      items: [item('language', 'By language'), item('ltr', 'Left to right'), item('rtl', 'Right to left')],
    },
  },
  width: {
    name: 'Container width',
    toolbar: {
      icon: 'grow',
      title: 'Width',
      dynamicTitle: true,
      items: [
        item('full', 'Full width'),
        item('1080px', '1080 px'),
        item('760px', '760 px'),
        item('480px', '480 px'),
        item('320px', '320 px'),
      ],
    },
  },
  motion: {
    name: 'Motion',
    toolbar: {
      icon: 'play',
      title: 'Motion',
      dynamicTitle: true,
      items: [item('system', 'Motion: as the system'), item('reduced', 'Motion: reduced')],
    },
  },
  contrast: {
    name: 'Contrast',
    toolbar: {
      icon: 'contrast',
      title: 'Contrast',
      dynamicTitle: true,
      items: [item('theme', 'Contrast: as the theme'), item('more', 'Contrast: high')],
    },
  },
  mount: {
    name: 'Mount',
    toolbar: {
      icon: 'box',
      title: 'Mount',
      dynamicTitle: true,
      items: [
        item('light', 'Mount: in the page'),
        item('shadow', 'Mount: in a shadow root'),
        item('iframe', 'Mount: in a frame'),
      ],
    },
  },
  strict: {
    name: 'StrictMode',
    toolbar: {
      icon: 'lightning',
      title: 'StrictMode',
      dynamicTitle: true,
      items: [item('on', 'StrictMode: on'), item('off', 'StrictMode: off')],
    },
  },
};
