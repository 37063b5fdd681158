/** What a root in a shadow root is called besides its part: with one of the ordinary presets, or in high contrast. */
export type PresetWord = 'preset' | 'preset-contrast';

const WORDS: Readonly<Record<string, PresetWord>> = {
  auto: 'preset',
  light: 'preset',
  dark: 'preset',
  'high-contrast-light': 'preset-contrast',
  'high-contrast-dark': 'preset-contrast',
};

/** `null` for a theme of the host's own, and for what has no theme. */
export const presetWord = (theme: string | null): PresetWord | null =>
  theme !== null && Object.hasOwn(WORDS, theme) ? (WORDS[theme] ?? null) : null;
