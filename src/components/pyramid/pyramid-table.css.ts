/** The table's own sheet. */
export const pyramidTableCss = `
overflow-x: auto;
border-radius: 4px;
& :where(table) {
  inline-size: 100%;
  border-collapse: collapse;
}
& :where(caption) {
  padding-block-end: 12px;
  font: var(--plinth-type-caption);
  color: var(--plinth-text-subtle);
  text-align: start;
}
& :where(th, td) {
  padding: 10px 12px 10px 0;
  padding-inline: 0 12px;
  border-block-end: 1px solid var(--plinth-border-subtle);
  font: var(--plinth-type-label);
  font-weight: 430;
  text-align: start;
  vertical-align: baseline;
}
& :where(thead th) {
  font: var(--plinth-type-caption);
  color: var(--plinth-text-subtle);
}
& :where(tbody th) {
  font-weight: 600;
}
& :where(button) {
  min-block-size: 24px;
  border-radius: 4px;
  font: inherit;
  color: inherit;
  text-decoration: underline;
  text-decoration-color: var(--plinth-border-strong);
  text-underline-offset: 3px;
}
& :where(button:hover) {
  text-decoration-color: currentColor;
}
& :where(tr[data-selected] > *) {
  background: var(--plinth-accent-soft);
}
& :where(td:last-child) {
  min-inline-size: 220px;
}
& :where([data-numeric]) {
  text-align: end;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
@media (forced-colors: active) {
  & :where([aria-pressed="true"]) {
    outline: 2px solid Highlight;
  }
}
@media print {
  overflow: visible;
  & :where(button) {
    text-decoration: none;
  }
}
`;
