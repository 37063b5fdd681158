/** For `BandMark`, wherever it is used. Needs the band tokens. */
export const bandMarkCss = `
& :where([data-plinth-part="band"]) { display: inline-flex; align-items: center; gap: 6px; font: var(--plinth-type-caption); font-weight: 520; }
& :where([data-plinth-part="band"] svg) { flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
& :where([data-band="solid"]) { color: var(--plinth-band-solid-text); }
& :where([data-band="uneven"]) { color: var(--plinth-band-uneven-text); }
& :where([data-band="fragile"]) { color: var(--plinth-band-fragile-text); }
`;
