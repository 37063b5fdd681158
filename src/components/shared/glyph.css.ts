/** Lines and dots as gradients, in the colour of the text. */
const LINE = 'linear-gradient(currentColor 0 0)';

/**
 * `--_glyph` is the size of the drawing, as that of an `Icon`. Forced colours take gradients away, and with them the only thing
 * that some buttons show: https://www.w3.org/TR/css-color-adjust-1/#forced-colors-properties
 */
export const glyphCss = `
& :where([data-glyph]) {
  --_long: calc(var(--_glyph, 16px) * 0.62); --_thick: max(1px, var(--_glyph, 16px) * 0.1);
  flex: none; inline-size: var(--_glyph, 16px); block-size: var(--_glyph, 16px);
  background: ${LINE} center / var(--_long) var(--_thick) no-repeat; print-color-adjust: exact; forced-color-adjust: preserve-parent-color;
}
& :where([data-glyph="plus"]) {
  background-image: ${LINE}, ${LINE}; background-size: var(--_long) var(--_thick), var(--_thick) var(--_long);
}
& :where([data-glyph="dots"]) {
  inline-size: calc(var(--_glyph, 16px) * 0.84);
  background: radial-gradient(circle, currentColor 1.15px, transparent 1.65px) center / 33.34% 100%;
}
`;
