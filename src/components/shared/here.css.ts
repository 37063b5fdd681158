/** Who else is here: a row of faces and a line of words. @param part The widget's own way to name its parts. */
export const hereCss = (part: (name: string) => string): string => `
& :where(${part('here')}) {
  flex: none; display: inline-flex; align-items: center; gap: 10px; max-inline-size: 100%; min-block-size: 36px; padding: 4px 12px 4px 8px; border-radius: 99px;
  background: var(--plinth-bg-muted); font: var(--plinth-type-caption); color: var(--plinth-text-muted); font-variant-numeric: tabular-nums;
  &::before { content: ""; flex: none; inline-size: 7px; block-size: 7px; margin-inline-start: 4px; border-radius: 50%; background: var(--plinth-status-on-track-text); }
  &:where(:dir(rtl)) { padding: 4px 8px 4px 12px; }
  & > :where(ul) { display: flex; flex: none; }
  & :where(li + li) { margin-inline-start: -3px; }
  & :where(button) { display: grid; place-items: center; min-inline-size: 28px; min-block-size: 28px; border-radius: 50%; &:where(:hover) { z-index: 1; scale: 1.08; } }
  & :where(${part('face')}) { box-shadow: 0 0 0 2px var(--plinth-bg-muted); }
  & :where(li[data-writing] ${part('face')}) { box-shadow: 0 0 0 2px var(--plinth-bg-muted), 0 0 0 4px var(--plinth-accent-text); }
}
& :where(${part('here-text')}) { display: flex; flex-wrap: wrap; gap: 0 10px; min-inline-size: 0; overflow-wrap: anywhere; &:where(:empty) { display: none; } }
& :where(${part('here-text')} > span[data-writing]) {
  color: var(--plinth-text-default); overflow-wrap: anywhere;
  &::after { content: "…"; }
}
@media (forced-colors: active) { & :where(${part('here')}) { border: 1px solid CanvasText; &::before { background: Highlight; forced-color-adjust: none; } } }
@media print { & :where(${part('here')}) { display: none; } }
`;
