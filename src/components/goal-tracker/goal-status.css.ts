/** Colours of the status that an element says in `data-status`, for whatever is inside it. */
export const statusCss = `
& :where([data-status="onTrack"]) { --_solid: var(--plinth-status-on-track-solid); --_soft: var(--plinth-status-on-track-soft); --_text: var(--plinth-status-on-track-text); --_line: var(--plinth-status-on-track-border); }
& :where([data-status="atRisk"]) { --_solid: var(--plinth-status-at-risk-solid); --_soft: var(--plinth-status-at-risk-soft); --_text: var(--plinth-status-at-risk-text); --_line: var(--plinth-status-at-risk-border); }
& :where([data-status="offTrack"], [data-status="missed"]) { --_solid: var(--plinth-status-off-track-solid); --_soft: var(--plinth-status-off-track-soft); --_text: var(--plinth-status-off-track-text); --_line: var(--plinth-status-off-track-border); }
& :where([data-status="achieved"]) { --_solid: var(--plinth-status-achieved-solid); --_soft: var(--plinth-status-achieved-soft); --_text: var(--plinth-status-achieved-text); --_line: var(--plinth-status-achieved-border); }
& :where([data-status="none"], [data-status="notStarted"]) { --_solid: var(--plinth-status-none-solid); --_soft: var(--plinth-status-none-soft); --_text: var(--plinth-status-none-text); --_line: var(--plinth-status-none-border); }
`;
