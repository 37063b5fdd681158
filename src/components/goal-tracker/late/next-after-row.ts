/**
 * The button that does in the next row what `button` does in its own, else in the row before: where the focus goes when the
 * row is removed.
 */
export function nextAfterRow(button: HTMLElement): HTMLElement | null {
  const row = button.closest('li');
  const near = buttonsOf(row?.nextElementSibling ?? row?.previousElementSibling);
  // Rows are alike from their end: what comes first is not in all of them.
  const fromEnd = buttonsOf(row).length - buttonsOf(row).indexOf(button);
  return near.at(-fromEnd) ?? near.at(-1) ?? null;
}

/** Not those of a form that stands open in the row. */
function buttonsOf(row: Element | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll('button') ?? [])].filter((one) => !one.closest('form'));
}
