/** The last button of the row after that of `button`, else of the one before: where the focus goes when the row is removed. */
export function nextAfterRow(button: HTMLElement): HTMLElement | null {
  const row = button.closest('li');
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  // Not those of a form that stands open in it.
  return [...(near?.querySelectorAll('button') ?? [])].findLast((one) => !one.closest('form')) ?? null;
}
