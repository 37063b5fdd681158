/** Moves the focus to the view around something that goes away with what it did: nobody is left on the page's start. */
export function focusView(pressed: Element): void {
  pressed.closest<HTMLElement>('[data-plinth-part="workspace-view"]')?.focus({ preventScroll: true });
}
