/** What a theme may set beside the colours, which the presets name one by one. */
const NO_COLOUR =
  /^--plinth-(?:font|type|track|leading|space|radius|duration|ease|density|stroke|elevation|target|pattern)(?:-|$)/;

export const isNoColour = (token: string): boolean => NO_COLOUR.test(token);

/**
 * Lengths, times, fonts and curves are the same by day, by night and in high contrast. A shadow is a colour, too, and strokes
 * are as wide as the contrast asks.
 */
export const isForEveryMode = (token: string): boolean =>
  isNoColour(token) && !/^--plinth-(?:elevation|stroke)-/.test(token);
