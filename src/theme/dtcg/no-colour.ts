/** What a theme may set beside the colours, which the presets name one by one. */
const NO_COLOUR =
  /^--plinth-(?:font|type|track|leading|space|radius|duration|ease|density|stroke|elevation|target|pattern)(?:-|$)/;

export const isNoColour = (token: string): boolean => NO_COLOUR.test(token);
