/**
 * Rules of parts that only ever stand inside something: said so around them, a browser passes over them for all that stands
 * elsewhere, the cards of a board above all, without trying them (`bench/README.md`). Nested, since the build takes the air out of
 * `css` before this runs, and no text in it can be counted on.
 */
export const inside = (ancestor: string, css: string): string => `& :where(${ancestor}) { ${css} }`;
