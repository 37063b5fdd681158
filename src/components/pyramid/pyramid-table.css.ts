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
& :where([data-numeric]) {
  text-align: end;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
@media print {
  overflow: visible;
}
`;
