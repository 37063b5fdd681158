/**
 * A select with an arrow of ours: browsers draw theirs against the border, whatever the padding. Made of gradients, since a picture in
 * a style sheet is refused where the rules of a page are strict. It comes after what gives the select its background.
 */
export const ownArrow = `
appearance: none; padding-inline-end: 30px; background-repeat: no-repeat; background-size: 6px 6px; background-position: calc(100% - 16px) 54%, calc(100% - 11px) 54%;
background-image: linear-gradient(45deg, transparent 42%, currentcolor 42% 60%, transparent 60%), linear-gradient(-45deg, transparent 42%, currentcolor 42% 60%, transparent 60%);
&:where(:dir(rtl)) { background-position: 11px 54%, 16px 54%; }
@media (forced-colors: active) { appearance: auto; background-image: none; }
`;

export const selectCss = `
& :where(select) { ${ownArrow} }
`;
