const part = (name: string): string => `[data-plinth-part="workspace-${name}"]`;

/** Name and people of a team. */
export const teamCss = `
display: grid; gap: 28px; grid-template-columns: minmax(0, 1fr); max-inline-size: 680px; margin-inline: auto; container-type: inline-size;
& > :where(h2, h3) { font: var(--plinth-type-title); letter-spacing: var(--plinth-track-title); }
& > :where(section) { display: grid; gap: 12px; min-inline-size: 0; }
& > :where(section) > :where(h3, h4) { font: var(--plinth-type-subheading); }
& > :where([data-plinth-part="button"]) { justify-self: start; margin-inline: -10px; }
& :where([data-plinth-part="people-search"]) { inline-size: 100%; min-block-size: 44px; padding: 4px 12px; border: var(--plinth-stroke-control) solid var(--plinth-border-control); border-radius: var(--plinth-radius-md); background: var(--plinth-bg-surface); color: var(--plinth-text-default); font: var(--plinth-type-body); }
& :where([data-plinth-part="people-none"]:empty) { display: none; }
& :where(${part('members')}) { display: grid; grid-template-columns: minmax(0, 1fr); }
& :where(${part('member')}) { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 4px 12px; padding-block: 8px; border-block-start: 1px solid var(--plinth-border-subtle); }
& :where(${part('member')}:last-child) { border-block-end: 1px solid var(--plinth-border-subtle); }
& :where(${part('member')} > p) { font: var(--plinth-type-body); overflow-wrap: anywhere; min-inline-size: 0; }
& :where(${part('member')} > p > span) { font: var(--plinth-type-caption); color: var(--plinth-text-muted); }
& :where(${part('member')} > p:first-child) { grid-column: 1 / -1; }
& :where(${part('member-actions')}, ${part('member')} > [data-plinth-part="button"]) { grid-column: 2; display: flex; flex-wrap: wrap; gap: 4px; justify-self: start; margin-inline: -10px; }
& :where(${part('member')} > p:first-child + [data-plinth-part="button"]) { grid-column: 1 / -1; }
& :where(${part('face')}) { display: grid; place-items: center; inline-size: 32px; block-size: 32px; border-radius: 50%; background: var(--_fill, var(--plinth-bg-pressed)); color: var(--_text, var(--plinth-text-default)); font: var(--plinth-type-micro); font-weight: 620; letter-spacing: 0; align-self: start; }
& :where(${part('team-line')}) { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; min-inline-size: 0; }
& :where(${part('team-line')} > [data-plinth-part="field"]) { flex: 1 1 220px; min-inline-size: 0; }
& :where(${part('team-line')} [data-plinth-part="button"]) { min-block-size: 44px; }
& :where(${part('leave')}) { grid-column: 1 / -1; display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 12px 0 8px; overflow-wrap: anywhere; }
& :where(${part('leave')} > p) { font: var(--plinth-type-body); color: var(--plinth-text-muted); max-inline-size: 62ch; }
& :where(${part('leave')} > p:first-child) { font-weight: 560; color: var(--plinth-text-default); }
& :where(${part('leave')} > p:first-child:focus) { outline: none; }
& :where(${part('leave')} select) { inline-size: 100%; max-inline-size: 340px; min-block-size: 44px; }
@container (min-width: 480px) {
  & :where(${part('member')}) { grid-template-columns: auto minmax(0, 1fr) auto; }
  & :where(${part('member-actions')}) { grid-column: 3; margin-inline: 0; }
  & :where(${part('member')} > p:first-child) { grid-column: 1 / span 2; }
  & :where(${part('member')} > p:first-child + [data-plinth-part="button"]) { grid-column: 3; margin-inline: 0; }
  & :where(${part('leave')}, ${part('member')} > ${part('team-line')}) { grid-column: 2 / -1; }
}
@media (forced-colors: active) { & :where(${part('face')}) { outline: 1px solid CanvasText; } }
`;
