/**
 * What every widget root starts from: a reset that holds against a host's plain tag rules, the type scale, and the
 * parts that are everywhere. One class of specificity throughout, sizes in px, so that a host's root font size changes
 * nothing (a host that wants to scale uses `zoom` or the type tokens).
 */
export const baseCss = `
box-sizing: border-box;
inline-size: 100%;
container-type: inline-size;
position: relative;
color: var(--plinth-text-default);
background: var(--plinth-bg-surface);
border: 1px solid var(--plinth-border-subtle);
border-radius: var(--plinth-radius-xl);
box-shadow: var(--plinth-elevation-1);
font: var(--plinth-type-body);
font-family: var(--plinth-font-family, inherit);
letter-spacing: normal;
word-spacing: normal;
text-transform: none;
text-align: start;
text-indent: 0;
white-space: normal;
user-select: auto;
-webkit-font-smoothing: antialiased;
& * { box-sizing: border-box; }
& :where(p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, figure, fieldset, legend, label, button, input, textarea, table, caption, th, td) {
  margin: 0; padding: 0; border: 0; min-inline-size: 0; background: none; color: inherit;
  font: inherit; letter-spacing: inherit; text-transform: inherit; text-align: inherit;
}
& :where(ul, ol) { list-style: none; }
& :where(p, li, dd) { text-wrap: pretty; }
& :where(h2, h3, h4, h5, h6) { text-wrap: balance; }
& :where(button) { appearance: none; cursor: pointer; }
& :where(a) { color: var(--plinth-accent-text); }
& :where(:focus-visible) { outline: var(--plinth-stroke-focus) solid var(--plinth-focus-ring); outline-offset: 2px; }
& :where([data-plinth-part="icon"]) {
  flex: none; display: inline-block; vertical-align: -3px; fill: none; stroke: currentColor;
  stroke-width: var(--plinth-stroke-icon); stroke-linecap: round; stroke-linejoin: round;
}
&:where([dir="rtl"]) :where([data-plinth-part="icon"][data-mirrors]) { transform: scaleX(-1); }
& :where([data-plinth-part="visually-hidden"], [data-plinth-part="announcer"]) {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (forced-colors: active) { border-color: CanvasText; box-shadow: none; }
@media print { box-shadow: none; break-inside: avoid; }
`;

/**
 * Closes every widget's stylesheet: type tokens name a family, and the host's own wins over it. It is about what stands in the
 * root of a sheet: a part with a sheet of its own that has a `font` says `font-family: inherit` after it.
 */
export const inheritFontCss = `
& :where(*) { font-family: inherit; }
`;
